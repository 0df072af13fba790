### Someone threatens a child, often because the child speaks up. Safety first, then people, then proof.

threats_start =
    Alguém ameaça você. Isso é errado, e a culpa não é sua. Você tem o direito de dizer o que pensa.

    Não precisa repetir as palavras aqui. Não escreva nomes, por favor. Antes de tudo: o lugar onde você está é seguro?
    .in-danger = Estou em perigo agora
    .when-where = Disseram quando, onde ou como
    .go-on = Estou em segurança agora
    .people = Quero falar com uma pessoa

threats_urgent =
    Então, por favor, não fique sem companhia agora. Vá para perto de gente agora. Mostre a ameaça a um adulto de confiança.

    Falaram de uma hora, um lugar ou uma arma? Então é emergência. Você pode ligar, ou pedir que alguém ligue. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .cannot-call = Não posso ligar
    .officials = Tenho medo da polícia
    .tell = Me ajude a contar a alguém
    .go-on = Já tenho ajuda. E agora?

threats_cannot-call =
    Tudo bem. Entre em uma loja, um posto de saúde ou uma casa vizinha. Você pode mostrar estas palavras:

    “Estou em perigo. Alguém me ameaça. Por favor, ligue pedindo ajuda e fique comigo.”
    .tell = Me ajude a contar a alguém
    .plan = Fazer um plano para estes dias
    .people = Mostrar pessoas que ajudam

threats_who =
    É bom que você se cuide. Quem ameaça você? Por favor, não me diga o nome.
    .stranger = Não sei quem é
    .known = Alguém que eu conheço
    .officials = Polícia, exército ou autoridades
    .many = Muita gente ao mesmo tempo
    .home = Alguém que mora comigo

threats_stranger =
    Não saber quem é pode dar muito medo. Você não precisa descobrir. E não precisa responder.

    O que é mais parecido?
    .knows-place = Sabem onde eu estou
    .posted = Postaram o meu endereço
    .picture = Ameaçam mostrar uma imagem
    .silence = Querem que eu me cale
    .neither = Nada disso

threats_knows-place =
    Então fique perto de gente em quem você confia. Um adulto de confiança precisa ver isso hoje.

    Por alguns dias, não vá a lugar nenhum sem companhia. Se der, mude o caminho ou o horário.
    .in-danger = Estou em perigo agora
    .plan = Faça um plano comigo
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

threats_known =
    Dói mais quando a gente conhece a pessoa. A culpa continua não sendo sua.

    Quem é? Por favor, não me diga o nome.
    .peer = Alguém mais ou menos da minha idade
    .partner = Quem eu namoro ou namorei
    .grown = Um adulto que eu conheço
    .movement = Alguém do nosso próprio grupo

threats_known-peer =
    Você não precisa resolver isso sem ajuda. Por favor, não vá encontrar essa pessoa. Nem para fazer as pazes.

    Um adulto de confiança pode entrar no meio. A escola pode ajudar a manter distância.
    .proof = Como guardo provas?
    .plan = Fazer um plano para estes dias
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

threats_known-partner =
    Quem ama você não ameaça você. Você não causou isso.

    Quer terminar? Conte antes a uma pessoa de confiança. Por favor, não vá sem companhia a uma última conversa.
    .phone = Mexem no meu celular
    .picture = Têm imagens minhas
    .plan = Fazer um plano para estes dias
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

threats_known-adult =
    Um adulto nunca pode ameaçar você, seja qual for o trabalho dele. Você não deve silêncio a ninguém.

    Conte a outro adulto, que não trabalhe para essa pessoa. Você pode pedir que ele fale por você.
    .proof = Como guardo provas?
    .body = É sobre o meu corpo também
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

threats_officials-th =
    Na Tailândia, autoridades já pressionaram crianças defensoras e suas famílias. Procure antes um grupo de direitos ou advogado, não o governo.

threats_officials-tg =
    No Togo, até uma curtida ou um compartilhamento pode contar contra você. Fale com um adulto de um grupo de direitos antes de reagir.

threats_officials-ask =
    Você tem direito à sua opinião. As autoridades devem proteger você, não assustar. Você não precisa enfrentar isso sem ajuda.

    O que é mais parecido? Sem nomes nem lugares, por favor.
    .letter = Me chamaram ou mandaram carta
    .followed = Seguem ou assustam a gente
    .phone = Pegaram ou olharam meu celular
    .taken = Levaram uma pessoa
    .defender = Quem ajuda defensores?

threats_speak =
    Você tem o direito de falar, e de estar em segurança. Ninguém pode calar você pelo medo.

    Você pode continuar, descansar um tempo ou deixar outros falarem. Tudo isso é coragem. Você escolhe.
    .proof = Guardar provas da ameaça
    .plan = Fazer um plano para estes dias
    .campaign = Como falar com mais segurança?
    .worn-out = Não tenho mais energia para isso
    .people = Quero falar com uma pessoa

threats_no-answer =
    Agora deixe a mensagem para lá. Você não deve resposta. Responder muitas vezes faz continuar.

    Um adulto de confiança precisa ver isso hoje. Avise também o seu grupo, se for sobre ele.
    .block = Bloquear e denunciar
    .police = Devo ir à polícia?
    .plan = Fazer um plano para estes dias
    .tell = Me ajude a contar a alguém
    .people = Quero falar com uma pessoa

threats_police-br =
    No Brasil, uma denúncia pode abrir um caso oficial em um dia. Alguns adultos que sabem também precisam denunciar.

threats_police-ask =
    Para muitas crianças, a polícia ajuda. Para algumas, não. Depende de onde você está e de quem ameaça.

    Decida isso com um adulto de confiança. Você também pode perguntar antes a um canal de ajuda. Muitos não precisam do seu nome.
    .tell = Me ajude a contar a alguém
    .people = Mostrar um canal para crianças
    .officials = A polícia faz parte disso
    .plan = Fazer um plano para estes dias

threats_safe-now =
    Você já fez muita coisa. Vamos parar um pouco.

    Você está em segurança agora?

threats_people =
    Estas pessoas escutam crianças com medo. Elas não acham que é exagero.

    Você pode começar assim: “Alguém me ameaça. Não sei o que fazer.” Sou um programa. Não posso ligar por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém perto
    .plan = Fazer um plano para estes dias
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

threats_defender =
    Estes grupos protegem quem defende direitos. Alguns só falam com adultos.

    Então um adulto que ajuda o seu grupo pode escrever. Ele pode dizer: “Uma criança do nosso grupo recebe ameaças.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a achar um adulto
    .plan = Fazer um plano para estes dias
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

threats_later =
    Se vier outra ameaça, anote o dia e as palavras. Depois mostre a quem ajuda você.

    Ter medo depois de uma ameaça é normal. Sono, comida e gente boa ajudam o corpo a se acalmar.

    Sua voz importa. Você decide quando e como usar.
    .feelings = O medo não passa
    .accounts = Proteger mais as minhas contas
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

threats_finish =
    Você levou uma ameaça a sério. Fez bem. Uma coisa para hoje: fique perto de alguém de confiança.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
