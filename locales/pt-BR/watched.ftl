### Someone reads my phone or watches it. For a child who may be afraid, and who may be read while reading this.

watched_start =
    Você tem direito à privacidade. Se alguém olha o seu celular às escondidas, a culpa não é sua.

    Primeiro, a sua segurança. Não me diga nomes, por favor. Como está agora?
    .danger-now = Estou em perigo agora mesmo
    .seen = Alguém pode ver esta tela
    .unsure = Não tenho certeza
    .calm = Posso ler isto em segurança

watched_seen =
    O botão Sair tira esta página da tela. A lista de páginas visitadas ainda pode mostrar.

    Se um aplicativo vigia este celular, pode ver isto também. Um aparelho que essa pessoa nunca pega é mais seguro.
    .elsewhere = Vou usar outro aparelho
    .which = Qual aparelho é mais seguro?
    .person = Quero falar com uma pessoa
    .stay = Quero continuar aqui

watched_elsewhere =
    É uma escolha cuidadosa. Por agora, deixe este celular como está.

    Você pode abrir esta conversa em outro lugar, quando quiser. O botão Ajuda mostra quem pode ajudar. Toque em Sair para apagar esta conversa.

watched_who =
    Por favor, ainda não mude nada no celular. A pessoa poderia perceber.

    Quem pode estar olhando? Não precisa ter certeza.
    .carer = Quem cuida de mim em casa
    .peer = Irmão, irmã, amigo ou amiga
    .partner = Quem eu namoro ou namorei
    .officials = Polícia ou outras autoridades
    .unknown = Não sei

watched_carer =
    Alguns adultos têm regras de celular para proteger crianças. Uma regra justa é uma que você conhece. Ela não deve dar medo.

    Como é para você?
    .known = É uma regra que eu conheço
    .upset = Não gosto, mas não tenho medo
    .scared = Isso me dá medo
    .hurt = Me machucam, ou podem machucar

watched_talk =
    Você pode pedir uma conversa calma. Pode dizer: “Você me explica a regra?” Ou: “Algumas mensagens podem ser só minhas?”

    Outro adulto de confiança pode estar junto. O que ajudaria?
    .campaign = Não querem que eu dê opinião
    .adult = Me ajude a escolher um adulto
    .person = Quero um canal de ajuda
    .enough = Por enquanto é só

watched_campaign-fear =
    Você tem o direito de dizer o que pensa. Alguns adultos têm medo quando crianças dizem o que pensam. Você pode perguntar do que têm medo.

    É seguro falar disso em casa?
    .safe = Sim. Posso mostrar um plano seguro
    .afraid = Não, tenho medo
    .pressed = Autoridades pressionam a família
    .enough = Por enquanto é só

watched_peer =
    Suas mensagens são suas. Um adulto pode ajudar a pôr uma senha nova. Você pode dizer: “Por favor, não leia meu celular.”

    Como essa pessoa reagiria?
    .fine = Uma senha nova seria tranquilo
    .trouble = Poderia ficar ruim para mim
    .pictures = Usa uma imagem contra mim
    .adult = Me ajude a escolher um adulto

watched_partner =
    Olhar o seu celular não é prova de amor. Você pode ficar com a senha e as mensagens só para você.

    O que combina mais?
    .limit = Quero dizer não
    .code = Sabe a minha senha
    .afraid = Tenho medo do que pode fazer
    .pictures = Tem imagens minhas

watched_limit =
    Você pode dizer: “Gosto de você. Meu celular é só meu.” Quem respeita você consegue ouvir um não.

    Diga onde há outras pessoas por perto. Como essa pessoa reagiria?
    .accept = Aceitaria
    .angry = Poderia ficar com raiva
    .first = Quero contar antes a alguém

watched_code-known =
    Se sabem a sua senha, a culpa não é sua. Uma senha nova deixa essa pessoa de fora. Ela vai perceber.

    Você estaria em segurança quando ela percebesse?
    .safe = Sim, estaria
    .unsafe = Não, poderia ficar ruim
    .unknown = Não sei dizer

watched_signs =
    O que você sente conta, mesmo sem prova. Celular quente ou bateria vazia provam pouco. O que a pessoa sabe diz mais.

    O que faz você pensar nisso?
    .knows = Sabem coisas que só eu escrevi
    .had = Pegaram meu celular ou a senha
    .strange = Meu celular está estranho
    .accounts = Minhas contas estão estranhas
    .feeling = Sinto que me vigiam o tempo todo

watched_strange =
    Celulares ficam estranhos quando estão velhos ou cheios. Um adulto de confiança pode olhar com você. Até lá, não ponha nele coisas particulares.

    Aconteceu alguma destas coisas antes?
    .link = Toquei em um link estranho
    .had = Alguém pegou o celular na mão
    .neither = Nenhuma das duas
    .adult = Me ajude a escolher um adulto

watched_scared =
    Que bom que você me contou. A culpa não é sua. Há pessoas que podem ajudar.

    Por agora, deixe o celular como está. O que ajudaria primeiro?
    .hurt = Me machucam, ou podem machucar
    .device = Um aparelho mais seguro
    .adult = Alguém perto para contar
    .person = Um canal de ajuda
    .plan = Um plano para momentos ruins

watched_safer-device =
    Mais seguro é um aparelho que essa pessoa nunca pega. Pode ser na escola, na biblioteca ou com um amigo ou amiga. Lá você pode pedir ajuda.

    Você consegue usar um?
    .yes = Sim, consigo
    .shared = Como usar um de outros com cuidado?
    .no = Não, não tenho nenhum

watched_from-there =
    Lá, peça primeiro ajuda a uma pessoa. As senhas novas podem esperar até você ter um plano. No fim, saia das suas contas.

    O que você quer agora?
    .person = Mostrar quem pode ajudar
    .passwords = Ajuda com senhas novas
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

watched_no-device =
    Então falar pode ser mais seguro do que escrever. Fale com um adulto longe do celular. Um amigo ou amiga pode pedir ajuda por você.

    O que você quer agora?
    .adult = Me ajude a escolher um adulto
    .person = Mostrar quem pode ajudar
    .enough = Por enquanto é só

watched_officials =
    Você tem o direito de falar e à privacidade. Vigiar você por isso é errado. A culpa não é sua.

    Você não precisa resolver o celular sem ajuda. Especialistas ajudam defensores com isso. O que combina?
    .ally = Um adulto pode pedir por mim
    .no-ally = Ainda não conheço esse adulto
    .until = O que faço até lá?
    .taken = Pegaram meu celular
    .followed = Alguém me segue agora

watched_until-then =
    Use o celular para coisas do dia a dia, como sempre. Não ponha nele planos nem nomes de outros. Não apague nada.

    Fale do que é particular cara a cara. Deixe o celular em outro cômodo. O que ajudaria agora?
    .ally = Mostrar quem pode ajudar
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

watched_defenders =
    Estas pessoas ajudam defensores de direitos humanos. A maioria trabalha com adultos. Um adulto pode escrever para elas de um aparelho mais seguro.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .device = Qual aparelho é mais seguro?
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

watched_person-br =
    No Brasil, contar a um serviço de ajuda pode abrir um caso. Quem protege crianças pode agir, muitas vezes em um dia.

watched_person-tg =
    No Togo, o canal pode responder à sua mensagem com perguntas. Pode perguntar seu nome e sua aldeia. Você escolhe o que responde.

watched_person-line =
    Estas pessoas escutam crianças. Você pode perguntar antes para quem contariam. Uma ligação pode ficar na lista deste celular. Outro telefone pode ser mais seguro.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .plan = Um plano para momentos ruins
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

watched_done =
    Por agora, deixe o celular como está. Fique perto de quem trata você bem. Depois, peça ajuda de um aparelho mais seguro.

    Você não fez nada errado. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
