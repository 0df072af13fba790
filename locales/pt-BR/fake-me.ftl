### Someone pretends to be the child, or the child's group, with a fake account. Practical and calm.

fake-me_start =
    Alguém se passa por você? Isso é injusto e mexe com a gente. Não é culpa sua. E há passos claros.

    Toque no que combina, ou escreva em poucas palavras. Por favor, sem nomes e sem nomes de contas.
    .me = Existe uma cópia de mim
    .group = Existe uma cópia do grupo
    .real-one = Estão na minha conta de verdade
    .body = Mostra imagens do corpo
    .threat = Também me ameaçam

fake-me_me =
    Você não precisa olhar o tempo todo. Um amigo ou uma amiga pode olhar por você. O que a conta falsa faz?
    .writes = Escreve para meus amigos
    .money = Pede dinheiro ou fotos
    .mean = Posta maldades ou mentiras
    .quiet = Nada ainda. Só existe
    .known = Acho que sei quem é

fake-me_body =
    Sinto muito. Isso é errado, e não é culpa sua. Por favor, não guarde a imagem e não repasse.

    Há mais ajuda exatamente para isso. A imagem é real ou inventada?
    .real = É uma imagem real
    .fake = É uma imagem inventada
    .people = Quero falar com uma pessoa

fake-me_warn =
    Avise seus amigos no mesmo dia. Fale com eles ou use outro app.

    Você pode dizer: “Essa conta não sou eu. Não responda. Denuncie, e não encontre ninguém por ela.”
    .report = Como eu denuncio?
    .money = Ela pede dinheiro às pessoas
    .met = Ela quer marcar encontros
    .next-step = Guardar provas, depois bloquear

fake-me_money =
    Então avise as pessoas rápido. Ligue, ou peça a uma pessoa adulta de confiança que ligue.

    Você pode dizer: “Uma conta falsa usa meu nome. Não mande dinheiro, códigos nem fotos. Me conte se ela pediu algo.”
    .paid = Alguém já mandou algo
    .report = Como eu denuncio?
    .tell = Me ajude a contar a alguém

fake-me_paid =
    A culpa é da conta falsa. Não é sua, nem de quem mandou.

    A pessoa deve parar agora e guardar as mensagens. Foi dinheiro? Alguém adulto pode perguntar se dá para cancelar.
    .tell = Me ajude a contar a um adulto
    .report = Como eu denuncio?
    .people = Quem pode ajudar a gente?

fake-me_mean =
    Dói quando pensam que você escreveu essas coisas. Não foi você.

    Do que você mais precisa?
    .once = Dizer às pessoas que não sou eu
    .hate = Me atacam por causa disso
    .police = Polícia ou autoridade perguntou
    .report = Como eu denuncio?
    .tell = Quero contar a um adulto

fake-me_once =
    Diga uma vez, da sua conta de verdade, com calma. Por exemplo: “Existe uma conta falsa com meu nome. Não escrevi nada daquilo.”

    Você não precisa responder a cada comentário. Seus amigos podem dizer isso por você.
    .report = Como eu denuncio?
    .friends = Guardar provas do que escreveu
    .later = O que fazer depois?

fake-me_maker =
    Pode ser essa pessoa, pode não ser. Você não precisa saber para receber ajuda.

    Por favor, não vá falar com ela sem um adulto. Conte a uma pessoa adulta de confiança o que você notou.
    .trap = Quero fazer uma armadilha
    .home = É alguém de casa
    .report = Como eu denuncio?
    .tell = Me ajude a contar a alguém

fake-me_no-trap =
    Entendo essa vontade. Mas uma armadilha pode machucar você. E pode parecer que foi você quem falsificou.

    O caminho mais forte: guardar provas, denunciar, contar. Deixe o resto com pessoas adultas.
    .report = Como eu denuncio?
    .tell = Me ajude a contar a alguém
    .feelings = Estou com muita raiva

fake-me_group =
    Avise seu grupo já, mas não por esse app. Conversem ao vivo, ou liguem.

    Decidam em conjunto quem denuncia e quem avisa. A voz de vocês continua. O que a conta falsa faz?
    .supporters = Escreve para quem nos segue
    .money = Pede dinheiro
    .plans = Chama pessoas para um lugar
    .report = Nada ainda. Como denunciar?
    .defender = Quem ajuda grupos como o nosso?

fake-me_group-warn =
    Escrevam uma mensagem clara na página real: “Esta é nossa única conta aqui. Outra usa nosso nome. Por favor, denuncie.”

    Peçam a grupos de confiança que compartilhem. Deixem fixada no topo por alguns dias.
    .report = Como denunciamos?
    .campaign = Como falar com mais segurança?
    .later = O que fazer depois?

fake-me_group-plans =
    Então a segurança das pessoas vem primeiro. Avisem todos rápido, por voz se der: “Não vá lá. Não é nosso.”

    Peçam hoje ajuda a uma pessoa adulta aliada. Vejam também quem está no chat de vocês.
    .supporters = Como avisar quem nos segue?
    .members = Quem está no nosso chat?
    .defender = Quem ajuda grupos como o nosso?
    .tell = Me ajude a contar a um adulto

fake-me_report =
    Uma pessoa adulta de confiança pode denunciar com você. Escolha o motivo “finge ser eu” ou “conta falsa”.

    Seus amigos também podem denunciar. Antes, alguém guarda o que ela mostra. Mas não se mostrar imagens do corpo.
    .proof = Guardar provas, depois denunciar
    .id = O app pede meu documento
    .refused = O app não fez nada
    .later = Feito. E depois?

fake-me_id =
    Alguns apps querem ver quem você é. Ou querem que um adulto assine. Faça isso só dentro do app, com uma pessoa adulta.

    Nunca mande um documento a ninguém num chat.
    .no-id = Não tenho documento ou adulto
    .tell = Me ajude a pedir a um adulto
    .later = O que fazer depois?

fake-me_no-id =
    Isso não é culpa sua. Seus amigos ainda podem denunciar. Em muitos apps, sem documento.

    Pergunte a um canal de ajuda para problemas na internet. Talvez conheçam outro caminho.
    .people = Mostre um canal assim
    .tell = Me ajude a contar a alguém
    .later = O que fazer depois?

fake-me_people =
    Estas pessoas conhecem contas falsas. Você escolhe o que conta. Não precisa mandar documento antes.

    Sou um programa. Não posso ligar por você. Você pode dizer: “Alguém se passa por mim. O app não ajuda.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Contar a alguém perto de mim
    .later = O que fazer depois?
    .finish = Por enquanto é só

fake-me_defender =
    Estes grupos ajudam quem defende direitos. Alguns só falam com pessoas adultas.

    Então uma pessoa adulta aliada pode escrever pelo seu grupo. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .later = O que fazer depois?
    .finish = Por enquanto é só

fake-me_later =
    Olhe de novo em uma semana, ou peça a um amigo ou amiga. Se surgir outra conta falsa, os mesmos passos funcionam de novo.

    Use fotos diferentes em público e com os amigos. Assim fica mais fácil notar uma cópia.

    Seu nome é seu. Você pode continuar falando com sua própria voz.
    .accounts = Proteger minha conta real
    .feelings = Isso não sai da minha cabeça
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

fake-me_finish =
    Agora você conhece os passos. Uma coisa para hoje: conte às pessoas mais próximas qual conta é mesmo sua.

    Você pode voltar quando quiser. Feche esta conversa e ela some daqui. O navegador ainda pode lembrar da página.
