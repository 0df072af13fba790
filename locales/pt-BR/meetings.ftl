### Taking part safely in meetings of the UN or of officials, and trouble because of it.

meetings_start =
    Você tem direito a que escutem você, também em grandes reuniões. Ir é escolha sua.

    Em que ponto você está?
    .invited = Talvez eu vá a uma reunião
    .online = É uma reunião online
    .there = Estou na reunião agora
    .trouble = Tenho problemas por causa disso
    .in-danger = Estou em perigo agora

meetings_invited =
    Você pode dizer sim ou não. Pode parar a qualquer hora, até no dia.

    O que você quer ver primeiro?
    .ask-first = O que devo perguntar antes?
    .name = Meu nome e meu rosto
    .travel = Eu teria que viajar
    .risk = Isso pode dar problema?
    .no = Não quero ir

meetings_ask-first =
    Você pode perguntar: Quem me convida? Quem vai estar lá? Vão filmar?

    Pergunte também: Que pessoa adulta cuida de mim lá? O que fazem com minhas palavras?
    .no-answer = Não respondem bem
    .name = Meu nome e meu rosto
    .risk = Isso pode dar problema?
    .done = Quem pode me ajudar?

meetings_no-answer =
    Quem organiza bem gosta dessas perguntas. Se não respondem, você pode esperar ou dizer não.
    .partner = Posso confiar neles?
    .tell = Quero perguntar a alguém
    .no = Não quero ir

meetings_name =
    Muitas vezes você pode usar outro nome. Pode dizer não a fotos e vídeos.

    Pergunte antes da reunião. O que é filmado ou impresso pode ficar por anos.
    .picture = Sobre fotos de outras pessoas
    .say = O que devo dizer?
    .risk = Isso pode dar problema?
    .done = Quem pode me ajudar?

meetings_say =
    Diga o que você quer mudar. Você não precisa contar sua própria história.

    Não diga nome, casa ou escola de outras pessoas. Pergunte a elas antes.
    .others = Falo de outras pessoas
    .risk = Isso pode dar problema?
    .done = Quem pode me ajudar?

meetings_travel =
    Vá com uma pessoa adulta de confiança. Mais uma pessoa de confiança deve saber do plano.

    Leve com você documentos, celular e algum dinheiro. Dê notícias toda noite.
    .adult-bad = Sinto algo errado com o adulto
    .phone = Podem olhar meu celular
    .plan = Fazer um plano de segurança
    .done = Quem pode me ajudar?

meetings_risk =
    Falar é seu direito. Pensar antes nos problemas é inteligente.

    Quem poderia não gostar?
    .officials = Polícia ou autoridades
    .school = Minha escola
    .family = Minha família
    .online = Gente na internet
    .unsure = Não sei

meetings_officials-th =
    Na Tailândia, é melhor decidir com um adulto que conhece a lei.

    Você pode mandar suas palavras sem nome. Pode deixar outra pessoa falar.
    .tell = Quem está do meu lado?
    .private = Posso falar em particular?
    .plan = Fazer um plano de segurança
    .no = Não quero ir

meetings_officials-tg =
    No Togo, é melhor decidir com um adulto que conhece a lei.

    Posts e curtidas sobre isso podem trazer problemas. Você pode participar sem postar.
    .tell = Quem está do meu lado?
    .private = Posso falar em particular?
    .plan = Fazer um plano de segurança
    .no = Não quero ir

meetings_officials-any =
    Por favor, decida isso com um adulto que conhece bem seu país.

    Você pode mandar suas palavras sem nome. Pode deixar outra pessoa falar.
    .tell = Quem está do meu lado?
    .private = Posso falar em particular?
    .plan = Fazer um plano de segurança
    .no = Não quero ir

meetings_private =
    Às vezes, crianças podem falar em particular com especialistas da ONU. Sem câmeras e sem autoridades.

    Peça isso a quem organiza. Mesmo assim, alguém pode ver você chegar e sair.
    .name = Meu nome e meu rosto
    .plan = Fazer um plano de segurança
    .done = Quem pode me ajudar?

meetings_school =
    Faltar à escola por uma reunião deve ser combinado antes. Um adulto ou quem organiza pode escrever à escola.

    Uma escola não deve castigar você por sua opinião.
    .rights = Quais são meus direitos?
    .tell = Quem poderia falar com eles?
    .plan = Fazer um plano de segurança
    .no = Não quero ir

meetings_family =
    Algumas famílias se preocupam. Um adulto que elas respeitam pode conversar com elas.

    Você tem medo de alguém em casa?
    .scared = Sim, tenho medo
    .tell = Não. Quem falaria com eles?
    .no = Prefiro não ir

meetings_online =
    Escolha um lugar calmo. Veja o que a câmera mostra atrás de você.

    Você pode usar só o primeiro nome ou deixar a câmera desligada. Não passe o link.

    Pergunte se vão gravar.
    .accounts = Minha conta está segura?
    .name = Meu nome e meu rosto
    .risk = Isso pode dar problema?
    .done = Quem pode me ajudar?

meetings_there =
    Você pode fazer uma pausa quando quiser. O que é?
    .question = Uma pergunta é demais
    .photo = Filmam ou tiram fotos
    .adult = Sinto algo errado com um adulto
    .stop = Quero parar
    .in-danger = Estou em perigo agora

meetings_question =
    Você nunca precisa responder. Pode dizer: não quero falar sobre isso.

    Pode dizer também: por favor, pergunte ao meu grupo.
    .stop = Quero parar
    .upset = Isso mexeu comigo
    .done = Quem pode me ajudar?

meetings_photo =
    Você pode dizer: sem fotos minhas, por favor. Avise também quem organiza.

    Já tiraram? Peça que apaguem ou escondam seu rosto.
    .posted = Já está na internet
    .stop = Quero parar
    .done = Quem pode me ajudar?

meetings_adult =
    Confie nesse sentimento. Não é culpa sua. Vá para onde há outras pessoas.

    O que é mais parecido? Não precisa contar mais.
    .touch = Toques, ou palavras assim
    .secret = Presentes, ou um segredo
    .tell = Quero contar a alguém
    .in-danger = Estou em perigo agora

meetings_stop =
    Você pode parar agora. Diga à pessoa adulta ou a quem organiza: por hoje chega.

    Você não precisa dizer o motivo.
    .upset = Isso mexeu comigo
    .tell = Preciso de outra pessoa
    .done = Quem pode me ajudar?

meetings_trouble =
    Sinto muito. Você não fez nada errado. Ninguém deve castigar você por falar com a ONU ou com autoridades.

    O que é mais parecido?
    .threat = Alguém me ameaça
    .watched = Alguém me vigia
    .punished = Me castigaram
    .held = Prenderam alguém
    .lies = Contam mentiras sobre mim

meetings_punished =
    Anote o dia e o que disseram ou fizeram. Conte a quem levou você à reunião.

    Essas pessoas devem ajudar você agora.
    .un = A ONU pode ajudar?
    .tell = Quem mais pode ajudar?
    .save = Como guardo provas?
    .feelings = Eu me sinto mal

meetings_un =
    A ONU reúne casos assim. Ela só age se você disser sim.

    Deixe uma pessoa adulta de confiança escrever. A ONU não pode prometer que isso vai parar.
    .tell = Quem poderia escrever por mim?
    .save = Como guardo provas?
    .complain = Posso reclamar?
    .done = Mostre quem pode ajudar

meetings_no =
    “Não” é uma boa resposta. Você pode dizer: agradeço, mas agora não.

    Outras pessoas podem falar, e você pode ajudar de outros jeitos.
    .words = Quem poderia dizer por mim?
    .pressed = Me pressionam para ir
    .done = Já tenho o que preciso

meetings_pressed =
    Ninguém pode pressionar você. Nem grupo, nem adulto, nem por uma boa causa.
    .threat = Estão me ameaçando
    .tell = Quero contar a alguém
    .done = Mostre quem pode ajudar

meetings_contacts =
    Agora: conte da reunião a uma pessoa adulta de confiança. Depois: façam um plano juntos.

    Estas pessoas escutam crianças.
    .done = Já tenho o que preciso

meetings_contacts-defenders =
    Agora: conte da reunião a uma pessoa adulta de confiança. Depois: façam um plano juntos.

    Estas pessoas protegem quem defende direitos. Peça à pessoa adulta que escreva a elas.
    .child = Alguém com quem eu possa falar
    .done = Já tenho o que preciso

meetings_close =
    Sua voz conta, numa reunião ou fora dela. Você pode voltar quando quiser e apagar esta conversa.
