### My rights. For a child who wants to know them, or whose rights were not kept.

rights_start =
    Você tem direitos. Você pode dizer o que pensa. Você pode agir com outras pessoas.

    Ninguém precisa merecer esses direitos. Eles já são seus agora.
    .which = Que direitos eu tenho?
    .defender = Crianças podem defender direitos?
    .happened = Algo aconteceu comigo
    .who-must = Quem deve respeitar meus direitos?
    .in-danger = Estou em perigo agora

rights_which =
    Aqui estão cinco dos seus direitos. Qual você quer ver?
    .speak = Dizer o que penso
    .meet = Me reunir e protestar
    .private = Ter coisas só minhas
    .safe = Viver em segurança
    .know = Saber e aprender

rights_speak =
    Você pode ter sua própria opinião. Pode falar, escrever, desenhar ou cantar.

    Adultos devem escutar você quando decidem sobre você.

    Há alguns limites, para que outros não se machuquem.
    .another = Mostre outro direito
    .broken = Isso não foi respeitado
    .done = Quem pode me ajudar?

rights_meet =
    Você pode se reunir, entrar num grupo e protestar em paz.

    E ninguém pode obrigar você a entrar.
    .another = Mostre outro direito
    .protest = Vou a um protesto
    .broken = Isso não foi respeitado
    .done = Quem pode me ajudar?

rights_private =
    Suas mensagens, sua casa e seu corpo são seus. Ninguém pode simplesmente mexer em tudo.

    Uma regra em casa para proteger você é diferente. Ela não deve dar medo.
    .another = Mostre outro direito
    .broken = Isso não foi respeitado
    .done = Quem pode me ajudar?

rights_safe =
    Ninguém pode machucar você. Ninguém pode tocar ou filmar você de um jeito que machuca.

    Se alguém fez isso, não é culpa sua. Você pode contar.
    .another = Mostre outro direito
    .broken = Alguém me machucou
    .in-danger = Estou em perigo agora
    .done = Quem pode me ajudar?

rights_know =
    Você pode buscar notícias e ideias, e aprender sobre seus direitos.

    Nem tudo na internet é verdade. Você pode perguntar, conferir e mudar de ideia.
    .another = Mostre outro direito
    .broken = Isso não foi respeitado
    .done = Quem pode me ajudar?

rights_defender =
    Sim. Quem luta por direitos é chamado de defensor ou defensora. Crianças também podem ser.

    Você não precisa de carteirinha nem de permissão. E pode parar quando quiser.
    .campaign = Estou planejando algo
    .meeting = Vou a uma reunião
    .broken = Alguém está contra mim
    .which = Mostre meus direitos
    .done = Quem pode me ajudar?

rights_who-must =
    Quase todos os países prometeram respeitar esses direitos. Então o Estado deve respeitar.

    Às vezes um Estado quebra a promessa. Aí você pode pedir ajuda ou reclamar.

    Isso pode demorar. Nem sempre dá certo.
    .which = Mostre meus direitos
    .complain = Onde posso reclamar?
    .broken = Algo aconteceu comigo
    .done = Quem pode me ajudar?

rights_happened =
    Sinto muito pelo que aconteceu. Não é culpa sua.

    O que é mais parecido? Não precisa contar mais. Por favor, não me diga nomes.
    .silenced = Me mandaram calar
    .punished = Me castigaram
    .watched = Alguém me vigia
    .hurt = Alguém me machucou
    .held = Querem me prender

rights_hurt =
    Que bom que você me contou. Ninguém pode machucar você. Não é culpa sua.

    Onde foi?
    .home = Em casa
    .elsewhere = Em outro lugar
    .in-danger = Estou em perigo agora

rights_who-did =
    Você não fez nada errado ao falar. Quem fez isso?
    .school = Escola ou um clube
    .officials = Polícia ou autoridades
    .family = Minha família
    .online = Gente na internet

rights_school =
    Uma escola pode ter regras. Não deve castigar você só por ter opinião.

    Duas coisas ajudam: anotar tudo, e achar uma pessoa adulta de confiança.
    .write-down = O que eu anoto?
    .tell = Quem poderia me ajudar?
    .complain = Onde posso reclamar?
    .done = Mostre quem pode ajudar

rights_family =
    Algumas famílias têm medo quando uma criança fala. Outras são contra.

    Você tem medo de alguém em casa?
    .safe = Não, só pensamos diferente
    .scared = Sim, tenho medo
    .in-danger = Estou em perigo agora

rights_officials-th =
    Você tem direito à sua opinião. Não precisa enfrentar isso sem ajuda.

    Por favor, não fale disso com autoridades sem alguém junto. Peça uma pessoa adulta de confiança e ajuda jurídica.
    .write-down = O que eu anoto?
    .tell = Quem poderia me ajudar?
    .complain = Penso em reclamar
    .done = Mostre quem pode ajudar
    .in-danger = Estou em perigo agora

rights_officials-tg =
    Você tem direito à sua opinião. Não precisa enfrentar isso sem ajuda.

    No Togo, compartilhar ou curtir um post pode trazer problemas. Fale com uma pessoa adulta de confiança antes de postar.
    .write-down = O que eu anoto?
    .tell = Quem poderia me ajudar?
    .complain = Penso em reclamar
    .done = Mostre quem pode ajudar
    .in-danger = Estou em perigo agora

rights_officials-any =
    Você tem direito à sua opinião. Não precisa enfrentar isso sem ajuda.

    Por favor, não responda a autoridades sem alguém junto. Você pode pedir uma pessoa adulta de confiança e ajuda jurídica.
    .write-down = O que eu anoto?
    .tell = Quem poderia me ajudar?
    .complain = Penso em reclamar
    .done = Mostre quem pode ajudar
    .in-danger = Estou em perigo agora

rights_note =
    Anote em papel: o dia, o lugar, quem estava lá, o que disseram.

    Dê o papel a alguém de confiança. Guarde onde a outra pessoa não possa achar.
    .tell = Quem poderia me ajudar?
    .complain = Onde posso reclamar?
    .done = Mostre quem pode ajudar

rights_contacts =
    Agora: conte a uma pessoa do seu lado. Depois: anote o que aconteceu.

    Estas pessoas escutam crianças.
    .done = Já tenho o que preciso

rights_contacts-defenders =
    Agora: conte a uma pessoa adulta de confiança. Depois: anote o que aconteceu.

    Estas pessoas protegem quem defende direitos. Peça à pessoa adulta que escreva a elas.
    .child = Alguém com quem eu possa falar
    .done = Já tenho o que preciso

rights_close =
    Seus direitos ficam com você. Você pode voltar quando quiser e pode apagar esta conversa.
