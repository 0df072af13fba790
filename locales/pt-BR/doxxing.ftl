### Someone posted a child's name, school, home, number or secret. Never ask what exactly was posted.

doxxing_start =
    Alguém postou coisas particulares suas. Sinto muito. A culpa não é sua, e você tem direito à privacidade.

    Por favor, não me diga o que está escrito. Antes de tudo: o lugar onde você está é seguro?
    .coming = Alguém está aqui ou vindo
    .contact = Recebo ligações ou visitas estranhas
    .threat = Também me ameaçam
    .go-on = Aqui é seguro. É só na internet
    .people = Quero falar com uma pessoa

doxxing_what =
    Certo. Então vamos passo a passo. Que tipo de coisa é? Não me diga a coisa em si.
    .home = Onde eu moro
    .school = Minha escola, ou aonde eu vou
    .number = Meu nome, rosto ou número
    .family = Minha família ou meu grupo
    .secret = Um segredo meu

doxxing_home-posted =
    Então algumas pessoas precisam saber hoje. Conte a um adulto da sua casa, se for de confiança.

    Combinem: ninguém abre a porta a estranhos. Ninguém responde perguntas por telefone.
    .plan = Faça um plano comigo
    .tell = Me ajude a contar a alguém
    .next-step = Como a gente tira isso do ar?
    .people = Quero falar com uma pessoa

doxxing_school-posted =
    A escola deve ser segura para você. Conte a um adulto de lá em quem você confia. Ou deixe alguém contar.

    Combine quem pode buscar você. Por alguns dias, vá e volte com outras pessoas.
    .tell = Me ajude a contar a alguém
    .plan = Faça um plano comigo
    .next-step = Como eu tiro isso do ar?

doxxing_number-posted =
    Você não precisa atender números que não conhece. Também não precisa responder mensagens.

    Um adulto de confiança pode ler as mensagens novas por você.
    .calls = Recebo ligações ou visitas estranhas
    .lock = Proteger mais as minhas contas
    .next-step = Como eu tiro isso do ar?

doxxing_family-posted =
    A culpa não é sua. Quem postou é que fez isso, não você.

    A família ou o grupo precisa saber, para se cuidar. Um adulto de confiança pode contar junto com você.
    .tell = Me ajude a contar
    .plan = Faça um plano comigo
    .next-step = Como a gente tira isso do ar?

doxxing_secret-posted =
    O que você conta sobre você, quem escolhe é você. Tiraram isso de você. Foi errado.

    Não há nada de errado em quem você é. Você não precisa explicar nada a ninguém agora.
    .home-unsafe = Minha casa pode não ser segura
    .papers = É sobre os meus documentos
    .feelings = Sinto que todo mundo me vê
    .next-step = Como eu tiro isso do ar?
    .people = Quero falar com uma pessoa

doxxing_papers =
    Toda criança tem direitos, com ou sem documentos. Há grupos que ajudam crianças e famílias migrantes.

    Fale com eles antes de ir à polícia ou ao governo. Vá com um adulto de confiança.
    .defender = Mostrar grupos que ajudam
    .plan = Faça um plano comigo
    .next-step = Como eu tiro isso do ar?

doxxing_where =
    Agora vamos tirar isso do ar, o quanto der. Onde está?
    .app = Em um aplicativo
    .site = Em um site
    .chat = Em um grupo de conversa
    .news = Na imprensa, ou com autoridades
    .everywhere = Em muitos lugares

doxxing_report-app =
    Um adulto de confiança pode denunciar com você. Escolham o motivo “informação particular”.

    Os aplicativos podem demorar e podem dizer não. Se der para escrever, ponham: “Isto é informação particular de uma criança.”
    .how = Mostrar como denunciar
    .friends = Como os amigos podem ajudar?
    .refused = O aplicativo não fez nada
    .lock = Proteger mais as minhas contas

doxxing_report-site =
    Por favor, não escreva a quem postou. Procure no site as palavras “contato” ou “denunciar”.

    Um adulto de confiança pode escrever lá: “Por favor, retirem isto. É informação particular de uma criança.”
    .friends = Como os amigos podem ajudar?
    .people = Quem pode ajudar com isso?
    .lock = Proteger mais as minhas contas

doxxing_report-chat =
    Há alguém nesse grupo em quem você confia? Essa pessoa pode pedir ao dono do grupo para apagar.

    Ela também pode denunciar o grupo no aplicativo. Você não precisa ler o que escrevem lá.
    .how = Mostrar como denunciar
    .friends = Como os amigos podem ajudar?
    .lock = Proteger mais as minhas contas

doxxing_report-news =
    É muita coisa para uma criança. Quem deve responder são adultos, não você sem ajuda.

    Um adulto do grupo pode ligar para o jornal ou um advogado. Pode pedir que tirem o seu nome.
    .officials = Foi a polícia ou autoridade
    .defender = Quem ajuda defensores?
    .tell = Me ajude a contar a alguém
    .lock = Proteger mais as minhas contas

doxxing_friends =
    Os amigos podem ajudar muito. Você pode escrever: “Por favor, denunciem aquela postagem. Não compartilhem e não comentem.”

    Eles podem ficar de olho em novas postagens, para você não precisar.
    .lock = Proteger mais as minhas contas
    .angry = Quero dar o troco
    .tell = Me ajude a contar a um adulto
    .safe = Pronto. E agora?

doxxing_no-revenge =
    Sentir raiva faz sentido. Fizeram uma maldade com você.

    Por favor, não poste coisas de ninguém. Pode machucar a pessoa errada e piorar tudo para você.

    Use a raiva em outra coisa: mexer o corpo, gritar no travesseiro, falar com alguém.
    .feelings = Me ajude com o que eu sinto
    .lock = Proteger mais as minhas contas
    .safe = Certo. E agora?

doxxing_lock =
    Deixe suas contas só para amigos. Tire o telefone, o e-mail e a escola.

    Desligue a localização. Peça aos amigos para não postarem onde você está. Você pode continuar na internet e ter voz.
    .second-lock = Pôr um segundo cadeado
    .location = Como escondo minha localização?
    .plan = Fazer um plano para estes dias
    .safe = Pronto. E agora?

doxxing_calls =
    Tem alguém lá fora agora? Então vá para perto de outras pessoas e peça ajuda na hora.

    Você não precisa atender. Não precisa abrir a porta a quem não conhece. Um adulto de confiança deve saber hoje. Anote quando acontece.
    .outside = Tem alguém lá fora agora
    .tell = Me ajude a contar a alguém
    .plan = Fazer um plano para estes dias
    .next-step = Como eu tiro isso do ar?

doxxing_safe-now =
    Você já fez muita coisa. Vamos parar um pouco.

    Você está em segurança agora?

doxxing_people =
    Estas pessoas podem ajudar com problemas na internet e com o medo. Você escolhe o que contar.

    Você pode dizer: “Alguém postou coisas particulares minhas.” Sou um programa. Não posso ligar por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .what = Mostrar os passos
    .tell = Me ajude a contar a alguém perto
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

doxxing_defender =
    Estes grupos protegem quem defende direitos. Alguns só falam com adultos.

    Então um adulto de confiança pode escrever por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a achar um adulto
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

doxxing_later =
    Daqui a uma semana, peça a alguém para procurar o seu nome. Se sobrou algo, dá para denunciar de novo.

    Por um tempo, pode parecer que vigiam você. Isso costuma diminuir com o tempo e com boa companhia.

    Você tem o direito de falar e de ter segredos. Os dois são seus.
    .feelings = Sinto que me vigiam o tempo todo
    .lock = Proteger mais as minhas contas
    .people = Quero falar com uma pessoa
    .finish = Por enquanto é só

doxxing_finish =
    Você fez o que podia, e isso é muito. Uma coisa para hoje: conte a uma pessoa.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
