### Can I trust this group or person? A few questions, nothing is kept, at most three next steps.

check-partner_start =
    Que bom que você quer conferir. Não guardo suas respostas. Por favor, não me diga nomes.

    Em quem você está pensando?
    .group = Um grupo ou organização
    .media = TV, rádio ou jornal
    .person = Uma pessoa
    .in-danger = Estou em perigo agora

check-partner_group =
    Gente em quem você confia conhece esse grupo? Gosta dele?
    .yes = Sim, conhece e gosta
    .no = Não
    .unsure = Não sei

check-partner_rules =
    Há uma pessoa adulta que cuida da segurança? Perguntam a você antes de usar fotos?
    .yes = Sim, as duas coisas
    .no = Não
    .unsure = Não sei

check-partner_free =
    Você pode dizer não, e pode parar?
    .yes = Sim, sem problema
    .no = Não, ficam com raiva

check-partner_odd =
    Alguma destas coisas é verdade?
    .money = Querem dinheiro da gente
    .secret = Devo guardar um segredo
    .hurry = Tem que ser já, sem perguntas
    .none = Nenhuma delas

check-partner_media =
    Dizem quem são, e você pode levar alguém junto?
    .yes = Sim, as duas coisas
    .no = Não, ou só uma delas
    .hurry = Têm muita pressa

check-partner_media-words =
    Você pode esconder seu nome e rosto, se quiser?
    .yes = Sim, posso
    .no = Não, ou não sei

check-partner_person =
    Essa pessoa faz alguma destas coisas?
    .secret = Dá presentes ou quer segredos
    .pictures = Quer fotos minhas
    .alone = Quer me ver sem mais ninguém
    .controls = Decide o que eu posso fazer
    .none = Nenhuma delas

check-partner_known =
    Gente em quem você confia também conhece essa pessoa?
    .yes = Sim, conhece
    .no = Não, só eu

check-partner_r-good =
    Até aqui, parece bom. Você ainda pode dizer não a qualquer hora.

    Conte a uma pessoa adulta de confiança o que vocês planejam.
    .agree = Antes de mostrarem fotos
    .campaign = Planejar em conjunto
    .people = Quem pode me ajudar?

check-partner_r-ask =
    Ainda falta algo. Você pode pedir antes de dizer sim.

    Gente boa gosta dessas perguntas.
    .meetings = O que devo perguntar?
    .tell = Um adulto pergunta comigo
    .people = Quem pode me ajudar?

check-partner_r-wait =
    Ainda não sabemos o bastante. Esperar está certo. Não diga onde você mora ou estuda.

    Deixe antes uma pessoa adulta de confiança descobrir mais.
    .tell = Quem poderia descobrir?
    .groups = Proteger nosso grupo
    .people = Quem pode me ajudar?

check-partner_r-pressure =
    Você pode dizer não. Quem está do seu lado aceita um não.

    Você não precisa decidir hoje.
    .tell = Quem me ajuda a dizer não?
    .threat = Estão me ameaçando
    .people = Quem pode me ajudar?

check-partner_r-money =
    Grupos que querem ajudar não pedem dinheiro a você. Por favor, não pague.
    .scams = Mais sobre golpes de dinheiro
    .tell = Quero contar a alguém
    .people = Quem pode me ajudar?

check-partner_r-alarm =
    Isso é um sinal de alerta. Não é culpa sua. Por favor, não se encontrem a sós.

    Você pode parar de responder. Conte a uma pessoa adulta de confiança.
    .grooming = Me ajude com isso
    .tell = Quero contar a alguém
    .people = Quem pode me ajudar?

check-partner_r-control =
    Ninguém pode decidir tudo por você. Não é culpa sua.

    Você pode falar disso com alguém. Não precisa mudar nada antes.
    .watched = Olham meu celular
    .people = Mostre quem pode ajudar
    .in-danger = Estou em perigo agora

check-partner_contacts =
    Agora: conte a uma pessoa do seu lado. Depois: decida, sem pressa.

    Estas pessoas escutam crianças.
    .done = Já tenho o que preciso

check-partner_close =
    Você pode confiar no que sente e pode perguntar de novo. Volte quando quiser e apague esta conversa.
