### Where a child can complain when rights are broken, and what to think about first.

complain_start =
    Uma reclamação diz: meus direitos não foram respeitados. Toda criança pode fazer isso.

    Pode demorar. Não serve para um perigo agora.
    .weigh = Em que devo pensar?
    .where-to = Quem recebe reclamações?
    .prepare = Como me preparo?
    .afraid = Tenho medo de reclamar
    .in-danger = Estou em perigo agora

complain_weigh =
    Boa ideia pensar antes. É sobre quem? Por favor, não me diga nomes.
    .school = Minha escola ou um clube
    .officials = Polícia ou autoridades
    .family = Alguém da minha família
    .company = Um app ou site
    .unsure = Não sei bem

complain_weigh-school =
    Pense antes: quem vai ficar sabendo? Alguém poderia criar problemas para você?

    Deixe uma pessoa adulta de confiança ir com você.
    .near = Reclamar na escola
    .ombuds = Reclamar fora da escola
    .prepare = Como me preparo?
    .not-now = Não quero reclamar

complain_officials-th =
    Você tem direito de reclamar. Uma reclamação sobre autoridades também diz a elas quem você é.

    Por favor, não envie sem ajuda. Fale antes com uma pessoa adulta de confiança e com ajuda jurídica.
    .tell = Quem está do meu lado?
    .rapporteur = Especialista da ONU para quem defende
    .committee = O comitê da ONU para crianças
    .not-now = Não quero reclamar

complain_officials-tg =
    Você tem direito de reclamar. Uma reclamação sobre autoridades também diz a elas quem você é.

    Por favor, não poste sobre isso. No Togo, isso pode trazer problemas para você.

    Fale antes com uma pessoa adulta de confiança e com ajuda jurídica.
    .tell = Quem está do meu lado?
    .rapporteur = Especialista da ONU para quem defende
    .committee = O comitê da ONU para crianças
    .not-now = Não quero reclamar

complain_officials-any =
    Você tem direito de reclamar. Uma reclamação sobre autoridades também diz a elas quem você é.

    Fale antes com uma pessoa adulta de confiança que conhece a lei.
    .ombuds = Órgão dos direitos da criança
    .rapporteur = Especialista da ONU para quem defende
    .committee = O comitê da ONU para crianças
    .tell = Quem está do meu lado?
    .not-now = Não quero reclamar

complain_weigh-family =
    Quando machucam você em casa, não é culpa sua. Aqui, a ajuda vem antes da reclamação.

    Você pode falar antes com alguém. Você decide quanto conta.
    .home = Minha casa não é segura
    .talk = Quero falar com alguém
    .in-danger = Estou em perigo agora

complain_where-to =
    Há portas perto de você e portas longe. As de perto costumam ser mais rápidas.

    Qual você quer ver?
    .near = Minha escola, clube ou grupo
    .ombuds = Órgão dos direitos da criança
    .committee = O comitê da ONU para crianças
    .rapporteur = Especialista da ONU para quem defende
    .weigh = Em que devo pensar?

complain_near =
    Muitas escolas e grupos têm alguém para reclamações. Você pode levar uma pessoa junto.

    Pergunte o que acontece depois, e quando. Peça a resposta por escrito.
    .prepare = Como me preparo?
    .refused = Não me escutaram
    .tell = Quem poderia ir comigo?
    .done = Quem pode me ajudar?

complain_ombuds =
    Muitos países têm um órgão que protege os direitos da criança. Às vezes se chama ouvidoria.

    Pedir conselho costuma ser grátis. Você pode perguntar antes quem vai saber.
    .prepare = Como me preparo?
    .state = É sobre autoridades
    .abroad = Isso não ajudou
    .tell = Quem poderia ligar por mim?
    .done = Quem pode me ajudar?

complain_committee-in =
    A ONU tem um comitê para os direitos da criança. Seu país deixa crianças reclamarem lá.

    Antes, você precisa tentar toda a ajuda do seu país. Uma pessoa adulta ou ajuda jurídica deve apoiar você.

    Pode levar anos. Não pode proteger você hoje.
    .name = Vão saber meu nome?
    .tell = Quem poderia me ajudar?
    .prepare = Como me preparo?
    .not-now = Agora não é para mim

complain_committee-ask =
    A ONU tem um comitê para os direitos da criança. Crianças de alguns países podem reclamar lá.

    Uma pessoa adulta de confiança pode ver se o seu é um deles.

    Antes, você precisa tentar toda a ajuda do seu país. Pode levar anos. Não pode proteger você hoje.
    .name = Vão saber meu nome?
    .tell = Quem poderia me ajudar?
    .prepare = Como me preparo?
    .not-now = Agora não é para mim

complain_rapporteur =
    A ONU tem uma pessoa especialista que fala por quem defende direitos. Crianças também defendem.

    Essa pessoa pode escrever ao seu governo. Há casos demais para responder a todos.

    Deixe uma pessoa adulta de confiança escrever por você.
    .name = Vão saber meu nome?
    .tell = Quem poderia escrever por mim?
    .prepare = Como me preparo?
    .not-now = Agora não é para mim

complain_names =
    Você precisa dizer à ONU quem é. Ela não deve publicar seu nome sem o seu sim.

    Seu governo pode saber seu nome, para poder responder. Você pode dizer não antes.
    .tell = Quem me ajuda a decidir?
    .plan = Fazer um plano de segurança
    .not-now = Agora não é para mim

complain_prepare =
    Escreva em papel: o que aconteceu, o dia, o lugar, quem viu.

    Depois escreva uma frase: o que deve mudar?
    .save = Como guardo provas?
    .tell = Quem poderia me ajudar?
    .where-to = Quem recebe reclamações?
    .done = Mostre quem pode ajudar

complain_afraid =
    Faz sentido ter medo. Ninguém pode obrigar você a reclamar.

    Você pode antes pedir conselho a alguém, sem reclamar.
    .plan = Fazer um plano de segurança
    .tell = Quem poderia me aconselhar?
    .threat = Me ameaçaram
    .not-now = Não quero reclamar
    .in-danger = Estou em perigo agora

complain_not-now =
    Tudo bem. Não reclamar também é uma escolha. Você pode mudar de ideia.

    Pode ajudar deixar suas anotações num lugar seguro.
    .save = Como guardo provas?
    .rights = Mostre meus direitos
    .done = Mostre quem pode ajudar

complain_contacts =
    Agora: fale com uma pessoa adulta de confiança. Depois: decidam juntos.

    Peça a ela que escreva por você a um destes contatos.
    .child = Alguém com quem eu possa falar
    .done = Já tenho o que preciso

complain_contacts-child =
    Agora: conte a uma pessoa do seu lado. Depois: olhem juntos suas anotações.

    Estas pessoas escutam crianças. Você pode pedir conselho antes.
    .defenders = Quem protege quem defende direitos?
    .done = Já tenho o que preciso

complain_close =
    Pedir seus direitos leva tempo. Você pode voltar quando quiser e apagar esta conversa.
