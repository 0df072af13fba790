### Pictures, voices and stories of other people. Nobody is blamed for having posted.

consent_start =
    Uma foto pode ajudar uma causa. Quem aparece nela também decide. Por favor, não me diga nomes. Qual é o seu caso?
    .ask = Quero postar outras pessoas
    .posted = Postei sem pedir
    .shown = Alguém me postou
    .said-no = Alguém disse não, ou “tire”
    .private = Mostra dor ou criança sem roupa

consent_whom =
    Quem aparece?
    .friend = Alguém da minha idade ou mais
    .small = Uma criança pequena
    .crowd = Muita gente de uma vez
    .risk = Alguém que pode ter problemas
    .story = Uma história ou voz, sem foto

consent_how-ask =
    Peça antes de postar: “Posso mostrar isto? Vai para tal lugar. Você pode mudar de ideia.” O sim deve ser livre. Silêncio não é sim.

    O que a pessoa diz?
    .yes = Diz sim
    .no = Diz não
    .unsure = Não sabe bem
    .changed = Quer que mude algo

consent_small-child =
    Pergunte à criança pequena com palavras fáceis. Pergunte também à pessoa adulta que cuida dela. Se uma diz não, é não.

    O que dizem?
    .both = As duas dizem sim
    .one-no = Uma delas diz não
    .cannot = Não consigo perguntar

consent_crowd =
    Você não consegue perguntar a todo mundo. Então não mostre o rosto de ninguém. Costas, mãos e cartazes também contam a história.
    .hide = Como cubro rostos?
    .choose = Posso escolher outra foto
    .enough = Por enquanto é só

consent_at-risk =
    Então uma foto pode machucar essa pessoa. A segurança vem primeiro, mesmo que ela diga sim. Uma pessoa adulta aliada pode ajudar a decidir.

    O que ajudaria agora?
    .leave-out = Mostro sem a pessoa
    .adult = Escolher uma pessoa adulta
    .country = Postar pode ser proibido aqui?
    .enough = Não vou postar

consent_law-tg =
    No Togo, um post, um compartilhamento ou uma curtida pode trazer problemas. Uma pessoa adulta aliada ou ajuda jurídica pode explicar mais.
    .helpers = Quem sabe mais?
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

consent_law-th =
    Na Tailândia, alguns posts levaram a acusações, também contra crianças. Fale com uma pessoa adulta aliada antes de postar.

    O que você quer fazer?
    .helpers = Quem sabe mais?
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

consent_law =
    Não conheço a lei de onde você está. Em alguns lugares, um post ou uma curtida pode trazer problemas. Uma pessoa adulta aliada pode descobrir.
    .helpers = Quem sabe mais?
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

consent_story =
    Uma história também pode mostrar quem é a pessoa. Peça a ela. Mude o nome e o lugar. Deixe que ela leia antes.

    O que a pessoa diz?
    .yes = Diz sim
    .no = Diz não
    .hurt = É sobre algo ruim

consent_yes =
    Que bom que você pediu. Deixe de fora nomes, escola e casa. Se depois a pessoa disser “pare”, você tira do ar.

    O que ajudaria agora?
    .hide = Deixar a foto mais segura
    .place = Mostra um lugar?
    .enough = Por enquanto é só

consent_yes-but =
    Você pode cortar a foto, cobrir um rosto ou usar um desenho. Depois pergunte mais uma vez.
    .again = Como eu pergunto?
    .hide = Como cubro rostos?
    .enough = Por enquanto é só

consent_no =
    Não é não. Você pode dizer: “Que bom que você me disse.” A pessoa não precisa de motivo. O que você quer fazer?
    .other = Existe outro jeito?
    .group = Meu grupo quer mesmo assim
    .enough = Não vou postar

consent_posted-already =
    Acontece, e dá para consertar. Primeiro tire do ar, ou cubra o rosto. Depois pergunte. Qual é o seu caso?
    .down = Tirei. Como eu conto?
    .spread = Outros já compartilham
    .at-risk = Pode haver perigo para alguém
    .fine = Quero pedir agora

consent_said-no =
    “Tire do ar” sempre vale. Você pode dizer: “Já tirei. Desculpa. Me avise se vir de novo.”
    .gone = Já saiu do ar
    .copied = Outros copiaram
    .group = Meu grupo não quer tirar
    .angry = Me ameaçam por causa disso

consent_shown =
    Você pode dizer não a uma foto sua. Não precisa de motivo. Quem postou? Sem nome, por favor.
    .friend = Um amigo ou meu grupo
    .family = Minha família
    .org = Uma escola ou organização
    .mean = Alguém que quer me machucar
    .private = Mostra meu corpo

consent_ask-down =
    Você pode dizer: “Por favor, tire minha foto. Não quero que fique na internet.” Uma pessoa adulta pode pedir com você.

    O que aconteceu?
    .gone = Tiraram
    .refused = Não tiram
    .named = Diz quem sou ou onde estou
    .adult = Escolher uma pessoa adulta

consent_ask-family =
    Talvez sintam orgulho de você. Você ainda pode dizer não. “Por favor, me perguntem antes de me postar.” Como reagiriam?
    .listen = Me escutariam
    .not = Não. Quem pode ajudar?
    .afraid = Tenho medo de dizer

consent_abuse-picture =
    Isso pode ser difícil de ver. Por favor, não repasse, não guarde e não copie. Não é culpa sua ter visto.

    O que é mais parecido?
    .me = É sobre mim
    .other = É sobre outra criança
    .danger-now = Uma criança corre perigo agora
    .shaken = Não consigo esquecer
    .adult = A quem posso contar?

consent_defenders =
    Estas pessoas ajudam quem defende direitos humanos. Quase sempre trabalham com adultos. Uma pessoa adulta de confiança pode perguntar.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

consent_people =
    Estas pessoas podem ajudar com fotos e problemas na internet. Você não precisa mandar a foto.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .enough = Por enquanto é só
    .report = Como eu denuncio?

consent_done =
    Por agora, peça antes de postar. Depois, veja seus posts antigos: falta perguntar a alguém?

    O seu “não” também conta. O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
