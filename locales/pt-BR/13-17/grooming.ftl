### Grooming, for teenagers: including peers, recruiters, and respected people inside a movement or an organisation.

grooming_start =
    Se algo numa pessoa parece errado, essa sensação é informação. O que quer que tenha dito, e o que quer que você tenha respondido, mandado ou sentido: a responsabilidade é de quem tem mais idade ou poder.

    Que bom que você leva isso a sério. Por favor, não me diga nomes. Antes de tudo: como está agora?
    .meeting = É sobre um encontro
    .picture = Pede imagens, ou fala de sexo

grooming_meeting =
    Você nunca precisa encontrar ninguém, mesmo que tenha combinado, mesmo que a pessoa tenha pagado algo ou fique decepcionada. Você pode mudar de ideia até o último segundo.

    O que chega mais perto?

grooming_meeting-soon =
    A escolha segura é não ir, e você não deve explicação. Simplesmente não aparecer está certo.

    Nesse horário, fique com gente de confiança e deixe um adulto de confiança ver as mensagens hoje. Se a pessoa aparecer onde você está, vá até outras pessoas e peça ajuda.

grooming_meeting-want =
    Querer encontrar alguém que entende você é totalmente humano. Algumas coisas dizem mais do que as palavras.

    Uma pessoa segura aceita um lugar público, um adulto que você leva, e um não. Quem insiste em a sós, em segredo, hoje à noite, ou se ofende com perguntas, está mostrando algo.

    Eu esperaria, e conversaria antes com um adulto de confiança.

grooming_met =
    Que bom que você me contou. O que quer que tenha acontecido lá, a culpa não é sua, e você não precisa descrever nada aqui.

    Você está em segurança neste momento?

grooming_met-after =
    Se houve toque, sexo ou violência que você não queria, um médico, um posto de saúde ou um canal de ajuda pode cuidar da sua saúde e das suas opções. Alguns cuidados funcionam melhor nos primeiros dias; ir depois também vale.

    Ter ido por vontade própria, travar, não dizer não ou ter aceitado uma parte: nada disso torna a culpa sua.
    .feelings = Não dou conta do que sinto

grooming_picture =
    Um adulto que leva sexo ou imagens íntimas a uma conversa com menor de 18 anos passa do limite. Por mais gentil, jovem ou apaixonado que pareça. Não é um teste da sua maturidade.

    Você pode parar de responder no meio da conversa. O que chega mais perto?

grooming_signs =
    Você não precisa de prova para confiar no que sente. Algo disto soa conhecido?
    .secret = Tem que ficar entre nós
    .gifts = Presentes, dinheiro, elogio sem fim
    .apart = Me afasta das outras pessoas
    .mentor = Oferece papel, fama ou viagem
    .no-words = É difícil pôr em palavras

grooming_secret =
    Privacidade você escolhe. Segredo é algo que outra pessoa exige, muitas vezes com “ninguém nos entenderia” ou “você me criaria problemas”.

    Você pode quebrar uma promessa arrancada desse jeito. Contar não é traição.

grooming_gifts =
    Presentes, recargas e elogios são bons, e gostar deles não é erro. Também podem ser usados para criar uma dívida que será cobrada depois.

    Você não deve nada por eles: nem imagem, nem encontro, nem resposta à meia-noite.

grooming_apart =
    Afastar alguém de amigos, família ou grupo é um padrão conhecido: depois de um tempo, só resta uma pessoa a quem recorrer.

    Querer respostas na hora e se ofender com seus outros planos também faz parte. Você não precisa escolher lados.

grooming_mentor =
    Receber atenção de alguém influente anima, e seu trabalho pode muito bem merecer. Também é uma porta de entrada conhecida: alguém que orienta, recruta ou milita junto e oferece palco, viagem ou dinheiro.

    Uma proposta séria sobrevive a perguntas. Não precisa de segredo, pressa, quartos privados nem favores.

grooming_mentor-check =
    Como conferir: um adulto aliado liga para a organização num número que ele mesmo achou. O convite está por escrito. Custos, hospedagem e acompanhante estão claros. Gente em quem você confia já trabalhou com ela.

    Ir sem companhia, pagar antes, entregar documentos ou mandar imagens íntimas são motivos para parar.

grooming_feeling =
    Podem ser coisas pequenas: mensagens demais, perguntas sobre o seu corpo ou se você está sem ninguém por perto, piadas que passam do ponto, mau humor quando você não responde.

    Você não precisa provar nada. Não querer contato já é motivo.

grooming_who =
    Quem é, mais ou menos? Por favor, não me diga o nome.
    .works = Alguém da escola, treino ou projeto
    .movement = Alguém do movimento ou de uma ONG

grooming_says-my-age =
    Idade é fácil de falsificar: fotos, vozes e vídeos podem ser inventados. Descobrir quem está por trás não é tarefa sua.

    E se tiver mesmo a sua idade, pressão continua sendo pressão. Você não deve a essa pessoa mais do que a um estranho.

grooming_in-organisation =
    Há quem faça um trabalho valioso por uma causa e mesmo assim abuse da posição. Se você contar, não é você quem prejudica a causa.

    Muitas organizações têm uma pessoa responsável pela proteção de crianças e adolescentes. Procure essa pessoa, ou um canal de ajuda, e não a chefia ou os amigos desse adulto.

    Talvez você não seja a única pessoa, e não precisa de prova para falar.

grooming_family =
    Quando é da família ou próximo dela, contar pode parecer pôr fogo em tudo. O responsável é quem passou do limite, não você.

    Você pode amar alguém e ainda precisar de proteção contra essa pessoa. Alguém de fora da família, ou um canal de ajuda, é um bom primeiro passo.

grooming_stop =
    O jeito mais claro é parar de responder. Sem tchau, sem explicação; explicar dá material para a pessoa usar.

    Não se encontre, não mude para outro aplicativo, não mande mais nada. Por enquanto, guarde a conversa.

    Podem vir culpa, carinho repentino ou ameaças. É o jeito de puxar você de volta, e você não é responsável pelos sentimentos dessa pessoa.

grooming_mixed =
    Sentir-se perto de quem faz mal é muito comum. Não é ingenuidade, e os bons momentos podem ter sido reais para você.

    Uma pergunta que pode ajudar: isso ainda seria certo se todo mundo em quem você confia pudesse ler? Dá para sentir falta de alguém e mesmo assim escolher distância.

grooming_afraid =
    Ter medo da reação é um dos maiores motivos para manter o contato, e dá para se planejar para isso. O que mais preocupa você?
    .expose = Pode me expor

grooming_expose =
    A ameaça de expor só funciona enquanto você enfrenta isso sem ninguém. O que você escreveu ou fez não pesa tanto quanto o que essa pessoa está fazendo.

    Você pode tirar essa arma contando a uma pessoa, o quanto quiser: “Tem alguém na internet me pressionando. Tenho vergonha e preciso de ajuda.”

grooming_safe-now =
    Foi muita coisa para olhar. Respire.

    Você está em segurança neste momento?

grooming_people =
    Estas pessoas conversam com jovens sobre isso todos os dias; elas não julgam você por ter gostado ou confiado em alguém. Você decide até onde vai.

    Um jeito de começar: “Acho que alguém está me manipulando e não sei como sair.” Sou um programa e não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

grooming_report-case =
    Uma coisa antes: no seu país, uma denúncia pode abrir um caso oficial. Você pode perguntar sobre isso, de modo geral, antes de dizer algo pessoal.

grooming_report-gb =
    Uma coisa antes: no Reino Unido, essas denúncias vão para o CEOP, que faz parte da polícia. Podem precisar falar com outros adultos sobre você; dá para dizer o que preocupa você nisso.

grooming_report-md =
    Na Moldávia, o SigurOnline recebe denúncias de violência sexual na internet e sabe o que vem depois. O canal para crianças pode passar por isso com você, dia e noite.

grooming_report-to =
    Uma denúncia pode parar alguém que talvez faça isso com outros. Ainda assim a decisão é sua, e hoje não há prazo.

    Pergunte antes de dar detalhes: o que acontece depois, quem fica sabendo, posso ficar no anonimato? Ter um adulto de confiança ao lado facilita.

    A lista também tem uma ferramenta para tirar imagens do ar, caso existam. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

grooming_later =
    Se a pessoa voltar com outro nome, não responda; anote e conte a quem apoia você.

    Luto, raiva, vergonha e alívio podem se alternar por um tempo. Nada disso quer dizer que você decidiu errado.

    Você não precisa desconfiar de todo mundo nem deixar o seu movimento. Pode continuar falando, no seu ritmo.

grooming_finish =
    Você confiou no seu próprio julgamento, e isso conta muito. Uma coisa para hoje: deixe uma pessoa saber que isso está acontecendo.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
