### Someone, often an adult, is too friendly with a child: secrets, gifts, pictures, a meeting. Never blame, never ask what happened.

grooming_start =
    Quando alguém dá uma sensação estranha, vale escutar. Que bom que você está aqui. O que quer que tenham dito ou feito: a culpa não é sua.

    Por favor, não me diga nomes. Antes de tudo: como está agora?
    .in-danger = Estou em perigo agora
    .people = Quero falar com uma pessoa
    .meeting = Quer me encontrar, ou já encontrou
    .picture = Fala de corpo ou de imagens
    .odd = Só parece estranho

grooming_meeting =
    Você nunca precisa encontrar ninguém. Nem se já disse que sim. Você pode mudar de ideia.

    O que é mais parecido?
    .soon = É hoje, ou muito em breve
    .no-day = Ainda não tem dia
    .want = Mas eu quero ir
    .met = Já nos encontramos
    .people = Quero falar com uma pessoa

grooming_meeting-soon =
    O seguro é não ir. Você não precisa explicar. Não aparecer já basta.

    Nesse dia, fique com gente em quem você confia. Mostre isso agora a um adulto de confiança.
    .knows-place = Sabe onde me achar
    .what-say = O que eu digo a essa pessoa?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .in-danger = Estou em perigo agora

grooming_meeting-want =
    Querer encontrar alguém de quem você gosta é normal. Mesmo assim, é bom saber uma coisa.

    Uma pessoa segura gosta que você leve um adulto. Se pede que vá sem ninguém, ou em segredo: é um alerta.

    Por favor, não vá sem companhia. Fale antes com um adulto de confiança. Cinco minutos bastam.
    .not-go = Prefiro não ir
    .unsure = Não sei o que sentir
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_met =
    Que bom que você me contou. O que quer que tenha acontecido lá, a culpa não é sua. Você não precisa me contar.

    Você está em segurança agora?

grooming_met-after =
    Alguém tocou ou machucou você? Um médico, o posto de saúde ou um canal de ajuda pode ajudar. Logo é bom. Depois também vale.

    Você não fez nada errado. Mesmo que tenha ido porque quis. Mesmo que tenha ficado em silêncio, ou sem conseguir se mexer.
    .people = Quero falar com uma pessoa
    .tell = Me ajude a contar a alguém
    .still-writes = Ainda me escreve
    .feelings = Estou me sentindo muito mal

grooming_picture =
    Nenhum adulto pode pedir isso a uma criança. É errado, mesmo que seja muito legal. Mesmo que diga que é amor.

    Se conseguir, pare de responder. Você não deve nada. O que é mais parecido?
    .not-sent = Não mandei nada
    .sent = Mandei alguma coisa
    .threat = Agora me ameaça
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_signs =
    O que você sente conta, mesmo sem prova. O que combina um pouco?
    .secret = Tenho que guardar segredo
    .gifts = Presentes, dinheiro, muito elogio
    .apart = Fala mal dos meus amigos
    .mentor = Oferece um papel ou uma viagem
    .no-words = Não sei dizer o que é

grooming_secret =
    Uma surpresa deixa as pessoas felizes e acaba logo. Um segredo ruim pesa, e nunca deve acabar.

    Um segredo ruim você pode contar. Mesmo que tenha prometido que não. Contar não é maldade.
    .go-on = O que posso fazer?
    .like = Mas eu gosto dessa pessoa
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_gifts =
    Ganhar presentes e elogios é bom. É normal gostar. Mas algumas pessoas dão para que você fique devendo.

    Você não deve nada. Um presente não é uma promessa. Você pode ficar com ele. Ou entregar a um adulto de confiança.
    .go-on = O que posso fazer?
    .like = Mas eu gosto dessa pessoa
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_apart =
    Uma boa amizade gosta que você tenha outras. Quem quer você longe de todos pode querer outra coisa.

    Você não precisa responder na hora. Não precisa escolher entre essa pessoa e as outras.
    .go-on = O que posso fazer?
    .like = Mas eu gosto dessa pessoa
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_mentor =
    É ótimo quando alguém acredita em você. O que você faz tem valor. Você merece boas propostas.

    Uma boa proposta não é segredo, nem tem pressa. Seu grupo pode saber. Um adulto de confiança também.
    .go-on = É segredo, ou tem pressa
    .real = Como confiro uma proposta?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_mentor-check =
    Deixe um adulto de confiança ligar para a organização. Ele mesmo deve procurar o número.

    Você nunca deve ter que ir sem companhia, nem pagar. Ninguém deve querer imagens do corpo, nem ficar com seus documentos.
    .not-safe = Pedem uma dessas coisas
    .ask-adult = Me ajude a pedir a um adulto
    .later = Parece tudo bem. E depois?

grooming_feeling =
    Você não precisa de palavras. Talvez a pessoa seja carinhosa demais, ou chegue perto demais. Talvez queira respostas na hora.

    Uma sensação basta para parar. Você não precisa de motivo, nem de ser gentil.
    .go-on = O que posso fazer?
    .like = Mas eu gosto dessa pessoa
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_who =
    Quem é? Por favor, não me diga o nome.
    .online = Só conheço pela internet
    .my-age = Diz que tem a minha idade
    .works = Alguém da escola, treino ou apoio
    .movement = Alguém do nosso grupo
    .family = Da família, ou amizade da família

grooming_says-my-age =
    Alguns adultos dizem que têm a sua idade. Não dá para ver por foto ou voz. Descobrir não é tarefa sua.

    E se tiver mesmo a sua idade: pressionar você não está certo.
    .stop = Como faço parar?
    .really = Sei que tem a minha idade
    .people = Quero falar com uma pessoa

grooming_in-organisation =
    Uma pessoa pode fazer coisas boas e fazer isto errado. Contar não destrói o que é bom. Quem errou foi ela.

    Muitos grupos têm alguém com a tarefa de proteger crianças. Você pode contar a essa pessoa, ou a um canal de ajuda.

    Por favor, não conte só à chefia dessa pessoa. Escolha alguém de fora, para que escutem você.
    .tell = Me ajude a contar a alguém
    .afraid = Tenho medo do que vai fazer
    .people = Quero falar com uma pessoa
    .report = Quero denunciar

grooming_family =
    Isso é muito difícil. Você pode amar essa pessoa e ter medo dela. Você não fez nada errado.

    Você não precisa ficar a sós com essa pessoa. Pode contar a alguém, mesmo que outros queiram o seu silêncio.
    .home = Mora comigo
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .afraid = Tenho medo do que vai fazer

grooming_stop =
    Você pode só parar de responder. Sem tchau, sem motivo. Se precisar dizer algo: “Não posso” já basta.

    Não vá a encontros, não mude para outro aplicativo, não mande mais nada.

    A pessoa pode ficar triste, carinhosa ou brava. Isso não é culpa sua.
    .proof = Guardar provas, depois bloquear
    .afraid = Tenho medo do que vai fazer
    .like = Vou sentir falta
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

grooming_mixed =
    Você pode gostar de alguém e sentir que algo está errado. As duas coisas podem ser verdade. Isso não é bobeira.

    Quem faz bem a você não precisa de segredos, imagens nem pressa. Você pode sentir falta e mesmo assim parar.
    .stop = Como faço parar?
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .later = Preciso de tempo para pensar

grooming_afraid =
    Faz sentido ter medo. Vamos pensar nisso com calma. O que é mais parecido?
    .knows-place = Sabe onde me achar
    .pictures = Tem imagens minhas
    .expose = Vai contar coisas sobre mim
    .hurt = Pode me machucar, ou a outros
    .people = Quero falar com uma pessoa

grooming_expose =
    A pessoa diz isso para você se calar. Um adulto de confiança se importa com você, não com isso.

    Você pode contar antes, do seu jeito. Uma parte pequena basta: “Alguém me assusta na internet. Preciso de ajuda.”
    .tell = Me ajude a contar a alguém
    .stop = Como faço parar?
    .people = Quero falar com uma pessoa

grooming_safe-now =
    Você já fez muita coisa. Vamos parar um pouco.

    Você está em segurança agora?

grooming_people =
    Estas pessoas já ouviram isso antes. Elas não vão brigar com você. Você escolhe quanto contar.

    Pode começar assim: “Alguém é legal demais comigo. Parece errado.” Sou um programa. Não posso ligar por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém perto
    .stop = Como faço parar?
    .report = Quero denunciar
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

grooming_report-case =
    Uma coisa antes. No seu país, uma denúncia pode abrir um caso oficial. Você pode perguntar isso antes de dizer mais.

grooming_report-gb =
    Uma coisa antes. No Reino Unido, essas denúncias vão para o CEOP. Ele é da polícia. Podem falar com outros adultos para proteger você.

grooming_report-md =
    Na Moldávia, o SigurOnline recebe denúncias do que faz mal na internet. O canal para crianças pode ajudar com isso, dia e noite.

grooming_report-to =
    Denunciar pode ajudar você, e outras crianças. Só se você quiser, e não precisa ser hoje.

    Um adulto de confiança pode fazer isso com você. Pergunte antes: “O que acontece depois? Quem vai saber?”

    Há imagens também? A lista tem uma ferramenta para isso. Se não há, não precisa dela. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém
    .proof = Guardar provas antes
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

grooming_later =
    Se escrever de novo, ou com outro nome: não responda. Mostre a quem ajuda você.

    Saudade, raiva, vergonha: tudo isso pode vir. Fica mais leve quando você divide com alguém.

    Você pode continuar conhecendo pessoas e falando na internet. Você não estragou nada.
    .feelings = Me ajude com o que eu sinto
    .accounts = Esconder onde eu estou
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

grooming_finish =
    Você escutou o que sentiu. Isso é força. Uma coisa para hoje: fique perto de alguém de confiança.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
