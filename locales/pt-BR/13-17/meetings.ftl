### Taking part safely in meetings of the UN or of officials, and reprisals, for teenagers.

meetings_start =
    Você tem direito a que escutem você nas decisões que afetam sua vida, tanto na câmara municipal como na ONU. Ir, falar e parar são escolhas suas.

    Em que ponto você está?
    .invited = Talvez eu participe
    .online = Acontece online
    .there = Estou lá neste momento
    .trouble = Problemas porque participei

meetings_invited =
    Um sim só é livre se o não também estiver bem. Você pode mudar de ideia no dia, e ninguém pode fazer você pagar por isso.

    O que você quer ver?
    .ask-first = Perguntas para fazer antes
    .name = Nome, rosto e gravações
    .risk = Pode se voltar contra mim?

meetings_ask-first =
    Pergunte a quem organiza: quem está na sala, é público ou transmitido, quem vê meu texto antes e depois, quem paga, e posso parar?

    Pergunte também pela pessoa responsável pela proteção: o adulto a quem recorrer se algo parecer errado. Deve existir, com nome e telefone.
    .no-answer = As respostas são fracas

meetings_no-answer =
    Quem organiza com cuidado espera essas perguntas. Respostas vagas são motivo para esperar, pedir por escrito ou dizer não.

meetings_name =
    Muitas reuniões da ONU são públicas, filmadas e exibidas na internet, e papéis com seu nome podem ficar anos num site.

    Você pode pedir outro nome nas listas, nada de fotos, um lugar fora da imagem, ou mandar uma mensagem escrita. Combine antes do dia.
    .say = O que dizer e o que não dizer

meetings_say =
    Sua mensagem importa mais que sua história. Ninguém pode pressionar por detalhes dolorosos, e você pode falar do que deve mudar.

    Deixe de fora nomes, escolas e lugares de outras pessoas, a não ser que concordem. Mostre seu texto antes a alguém aliado.
    .others = Meu texto cita outras pessoas

meetings_travel =
    Viaje com um adulto que você escolheu ou aceitou, saiba onde dorme e com quem divide o quarto, e fique você com passaporte, dinheiro e celular.

    Duas pessoas conhecem seu plano e recebem notícias todo dia. Ao cruzar fronteira, leve o mínimo no celular.
    .adult-bad = O adulto me preocupa
    .phone = Revista do celular na fronteira

meetings_risk =
    Pensar no que pode vir faz parte do trabalho e não é motivo para calar. Há muitos jeitos de participar.

    Quem poderia se voltar contra você?

meetings_officials-th =
    Na Tailândia, crianças foram seguidas, e famílias e escolas pressionadas, depois de falarem. Decida com um adulto aliado que conhece a lei, antes que seu nome esteja em qualquer lista.

    Você pode participar sem nome, por uma organização, ou em particular.

meetings_officials-tg =
    Decida com um adulto aliado que conhece a lei do Togo, antes que seu nome esteja em qualquer lista. No Togo, postar, compartilhar ou curtir conteúdo ilegal pode ser punido; posts sobre a reunião também pedem cuidado.

    Você pode participar sem nome, por uma organização, ou em particular.

meetings_officials-any =
    Decida com um adulto aliado que conhece seu país, antes que seu nome esteja em qualquer lista. Pergunte o que aconteceu com outras pessoas que participaram.

    Você pode participar sem nome, por uma organização, ou em particular.

meetings_private =
    Às vezes, crianças podem encontrar membros do Comitê dos Direitos da Criança da ONU em particular, sem autoridades nem câmeras. Pergunte à organização que apoia você.

    Particular não é invisível: viagem, listas de hotel e seus próprios posts ainda podem mostrar que você esteve lá.

meetings_school =
    Peça a quem organiza uma carta para a escola, se for seguro que a escola saiba. As regras da escola não servem para punir você por uma opinião pacífica.
    .tell = Quem poderia falar com a escola?

meetings_family =
    Famílias podem estar preocupadas ou sob pressão de outros. Um adulto que elas respeitam pode explicar o plano.

    Você tem medo de alguém em casa?
    .scared = Sim, sinto medo
    .tell = Não. Quem poderia explicar?

meetings_online =
    Antes: um fundo neutro, o primeiro nome ou o do grupo na tela, câmera desligada se preferir, e um lugar onde ninguém escuta.

    Pergunte se gravam ou transmitem, e quem recebe o chat. Não passe o link. Qualquer pessoa pode tirar print; mostre só o que não incomoda você se aparecer.

meetings_there =
    Você pode pausar a qualquer momento. O que está acontecendo?
    .question = Uma pergunta passa do limite
    .photo = Estão me filmando
    .adult = Um adulto me incomoda

meetings_question =
    Você não deve resposta a ninguém. Pode dizer: não vou entrar nisso, ou: minha organização pode responder.

    Procure seu adulto de apoio ou a pessoa responsável pela proteção. Uma pausa é sempre possível.

meetings_photo =
    Diga que não concordou e avise já quem organiza, para que parem ou tirem do ar.

    Em reuniões públicas, parte da filmagem não dá para desfazer. Você ainda pode pedir rosto desfocado e sem nome.
    .posted = Já está no ar

meetings_adult =
    Confie no que sente, mesmo que a pessoa seja importante ou faça um bom trabalho. Não é culpa sua.

    Vá para onde há outras pessoas e procure a pessoa responsável pela proteção, não a chefia desse adulto. O que mais se aproxima? Sem detalhes.
    .touch = Toques ou comentários sexuais
    .secret = Presentes, segredos, privado

meetings_stop =
    Então pare. Diga: por hoje terminei. Não precisa de motivo, e o que você já disse não obriga a continuar.

    Você também pode pedir que não usem suas palavras.

meetings_trouble =
    Sinto muito. Você não fez nada errado. Punir pessoas por falarem com a ONU ou com autoridades se chama represália, e os Estados concordaram que isso não pode acontecer.

    O que mais se aproxima?
    .lies = Espalham mentiras sobre mim

meetings_punished =
    Anote datas, palavras, nomes de órgãos e papéis. Conte à organização que levou você: agora ela deve apoiar você.

    Você decide se isso vai adiante, e até onde.
    .un = A ONU cuida disso?
    .feelings = Isso está me afetando

meetings_un =
    A ONU tem pessoas que tratam de represálias. Precisam do consentimento de quem foi afetado, e você pode dizer como seu nome pode ser usado.

    Ela pode levar o caso ao Estado. Não pode prometer proteção, e levar o caso também pode chamar atenção. Que um adulto aliado ou uma organização escreva com você.

meetings_no =
    “Não” é uma resposta completa. Você pode dizer: agradeço, decidi não participar.

    Uma mensagem escrita, um desenho ou outra pessoa falando também podem servir à sua causa.
    .words = Quem poderia levar meu não?
    .pressed = Continuam me pressionando

meetings_pressed =
    Pressão tira o livre da livre escolha, mesmo quando vem de gente com quem você trabalha. Quem organiza tem regras contra isso, e você pode usá-las.

meetings_contacts =
    Agora: um adulto aliado que saiba da reunião. Depois: um plano para antes, durante e depois.

    Estes serviços são para menores de 18 anos.

meetings_contacts-defenders =
    Estas organizações protegem quem defende direitos. É melhor que um adulto aliado ou a organização que levou você escreva.

    Agora: um adulto aliado que saiba da reunião. Depois: um plano para antes, durante e depois.
    .child = Alguém para conversar comigo

meetings_close =
    Falar ou não falar, você decide. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
