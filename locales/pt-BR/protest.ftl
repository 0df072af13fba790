### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.

protest_start =
    Você tem direito de se reunir e se expressar em paz. Planejar um pouco ajuda a se proteger. Em que ponto você está?
    .danger-now = Me machuquei ou estou em perigo
    .going = Quero ir
    .there = Estou lá agora
    .pictures = Tenho fotos de lá
    .after = Algo aconteceu lá

protest_going-th =
    Na Tailândia, crianças já foram acusadas depois de protestos. Fale antes com um adulto que conhece as regras. A escolha é sua.

protest_going-tg =
    No Togo, um post, um compartilhamento ou uma curtida pode trazer problemas. Fale com uma pessoa adulta aliada antes de postar sobre isso.

protest_going =
    Vá com uma pessoa adulta de confiança, nunca sem companhia. Combinem um lugar para se reencontrar. Aprenda um número de telefone de cor.

    O que você quer planejar?
    .phone = Meu celular
    .together = Como ficamos juntos
    .film = Tirar fotos lá
    .unsure = Não sei se vou
    .ready = Por enquanto é só

protest_unsure =
    Você pode ir, e pode não ir. As duas coisas estão certas. Desenhar, escrever e contar aos outros também vale. O que preocupa você?
    .family = Minha família não deixa
    .place = O que pode acontecer lá
    .seen = Alguém pode descobrir
    .fear = Sinto medo
    .other-way = Quero participar de outro jeito

protest_family-no =
    Você pode perguntar o que preocupa sua família. Pode mostrar seu plano. Talvez alguém possa ir com você.

    Como eles reagiriam?
    .talk = Ajuda com um plano para mostrar
    .other-way = Vou participar de outro jeito
    .unsafe = Tenho medo deles
    .adult = Outro adulto poderia conversar

protest_phone =
    Um celular ajuda a acharem você. Também pode mostrar que você esteve lá. O que importa mais para você?
    .reach = Preciso que consigam me ligar
    .hidden = Ninguém pode saber que fui
    .none = Não tenho celular

protest_phone-take =
    Carregue até o fim. Bloqueie com código, não com o rosto. Desligue a localização. Uma pessoa adulta pode ajudar.

    O celular não é seu único plano.
    .together = Como ficamos juntos
    .film = Tirar fotos lá
    .search = E se quiserem ver o celular?
    .enough = Por enquanto é só

protest_phone-home =
    Então deixe em casa, ligado como sempre. Vá com uma pessoa adulta que tenha celular. Alguém precisa saber quando você volta.

    O que ajudaria agora?
    .together = Como ficamos juntos
    .pictures = E se eu aparecer numa foto?
    .enough = Por enquanto é só

protest_check-in =
    Escolha uma pessoa para ficar junto. Escolha um lugar de encontro. Escolha a hora de ir embora. Conte a alguém que não vai.
    .plan = Me ajude a escrever um plano
    .tense = E se o clima ficar tenso?
    .phone = Meu celular
    .enough = Por enquanto é só

protest_there =
    Fique perto do seu pessoal. Você pode ir embora a qualquer hora. O que está acontecendo?
    .tense = O clima está ficando tenso
    .lost = Me perdi do meu pessoal
    .officials = A polícia me parou ou revistou
    .film = Quero tirar fotos
    .fine = Estou bem

protest_tense =
    Vá embora quando o clima mudar. Vá com seu pessoal, pelo lado e para longe. Você não precisa explicar.

    O que está acontecendo?
    .out = Já saí de lá
    .stuck = Não consigo sair
    .lost = Me perdi do meu pessoal
    .hurt = Eu me machuquei

protest_lost =
    Vá agora ao lugar de encontro. Ou vá a um lugar calmo com muita gente. Uma família ou alguém de uma loja pode ajudar a ligar.

    O que está acontecendo?
    .found = Estou com gente de novo
    .nobody = Não tem ninguém comigo, tenho medo
    .officials = A polícia me parou

protest_film =
    Fotos ajudam a causa a aparecer. Filme cartazes, mãos e costas, não rostos. Peça licença antes. Poste depois, já em casa.

    O que você quer fazer?
    .consent = Como peço às pessoas?
    .police = E filmar a polícia?
    .prepare = Como deixo as fotos seguras?
    .enough = Por enquanto é só

protest_film-police =
    Em alguns lugares isso não é permitido. Uma pessoa adulta aliada pode explicar as regras. Primeiro, fique longe e em segurança.
    .rights = Meus direitos
    .helper = Quem conhece as regras daqui?
    .enough = Por enquanto é só

protest_pictures =
    Onde estão as fotos agora?
    .mine = No meu celular, sem postar
    .posted = Eu postei
    .me-shown = Alguém postou e eu apareço
    .private = Mostra o corpo de alguém

protest_before-th =
    Na Tailândia, um post pode levar a uma acusação. Por favor, mostre a uma pessoa adulta aliada antes de postar.

protest_before-tg =
    No Togo, um post, um compartilhamento ou uma curtida pode trazer problemas. Por favor, pergunte antes a uma pessoa adulta aliada.

protest_before-post =
    Cubra rostos, nomes e uniformes da escola. Um adesivo esconde mais que um desfoque. Pergunte a quem aparece. Uma pessoa adulta pode olhar com você.

    O que ajudaria agora?
    .asked = Deixaram, e cobri os rostos
    .ask = Como peço às pessoas?
    .place = Mostra o lugar?
    .shown-risk = Alguém não pode aparecer

protest_posted =
    Você ainda pode mudar. Tire do ar, ou poste de novo com os rostos cobertos. Conte às pessoas que aparecem.
    .down = Tirei do ar
    .spread = Outros continuam compartilhando
    .angry = Alguém da foto ficou mal
    .threats = Recebo ameaças por causa disso

protest_me-shown =
    Você pode pedir que tirem ou que cubram seu rosto. Não precisa de motivo. Qual é o seu caso?
    .ask = Me ajude a pedir
    .report = Não querem tirar
    .named = Escreveram quem eu sou
    .officials = Autoridades podem ver
    .hate = Me atacam por causa disso

protest_happened =
    O que aconteceu com você lá não é culpa sua. É bom que você se cuide agora. O que foi?
    .followed = Alguém me segue
    .taken = Pegaram meu celular
    .friend = Levaram um amigo ou uma amiga
    .threats = Estão me ameaçando
    .shaken = Isso não sai da minha cabeça

protest_people =
    Estas pessoas ajudam quem defende direitos humanos. Quase sempre trabalham com adultos. Uma pessoa adulta de confiança pode perguntar.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

protest_done =
    Por agora, fique com gente de confiança. Conte a uma pessoa como você está. Depois, cuide das fotos e descanse.

    Sua voz conta. O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
