### Telling one person. The child chooses whom, when and how much. Never assume parents, never assume that home is safe.

tell-someone_start =
    Contar a uma pessoa pode deixar isso mais leve. Você escolhe quem, quando, e quanto dizer.
    .who = Quem poderia ser?
    .words = O que posso dizer?
    .afraid = Tenho medo de contar
    .nobody = Não tenho um adulto seguro
    .go-on = Já sei o que fazer. Continuar

tell-someone_who =
    Pense em adultos. Quem já escutou você? Quem fica com calma? Quem cumpriu uma promessa?

    Pode ser um parente, ou alguém da escola, da saúde, do esporte. Ou alguém da vizinhança, ou da família de amigos.
    .words = O que posso dizer à pessoa?
    .part-of-it = O adulto faz parte disso
    .nobody = Não consigo pensar em ninguém
    .go-on = Achei alguém. Continuar

tell-someone_words =
    Seja breve. Você pode dizer: “Aconteceu uma coisa ruim. Preciso de ajuda. Por favor, só escute primeiro.”

    Pode parar aí. Também pode dizer: “Ainda não quero falar de tudo.”
    .writing = Prefiro escrever
    .other-way = Não consigo falar nem escrever
    .badly = E se ficarem com raiva?
    .secret = Vão contar a outros?
    .go-on = Isso ajuda. Continuar

tell-someone_writing =
    Escrever também é contar. Por exemplo: “Quero contar uma coisa difícil. Podemos sentar hoje para conversar?”

    Entregue em papel, se alguém lê as suas mensagens.
    .badly = E se ficarem com raiva?
    .secret = Vão contar a outros?
    .go-on = Isso ajuda. Continuar

tell-someone_other-way =
    Há outros jeitos. Você pode usar língua de sinais, desenhar ou apontar palavras. Um amigo ou amiga pode ir e falar por você.

    Também pode dizer só uma coisa: “Por favor, faça perguntas de sim ou não.”
    .badly = E se ficarem com raiva?
    .go-on = Isso ajuda. Continuar

tell-someone_badly =
    Alguns adultos falam alto quando se assustam. A culpa não é sua. Pode dizer: “Preciso que você fique com calma.”

    Se não acreditam em você, isso é errado. Não quer dizer que você está errando. Pode tentar outra pessoa.
    .who = Quem mais poderia ser?
    .nobody = Não há mais ninguém
    .go-on = Certo. Continuar

tell-someone_secret =
    Alguns adultos precisam contar a outros, para proteger você. Em alguns países é lei.

    Você pode perguntar antes: “Se eu contar uma coisa, para quem você vai contar?” Aí você decide.
    .words = O que posso dizer?
    .nobody = A quem pergunto sem dar nome?
    .go-on = Certo. Continuar

tell-someone_afraid =
    Muitas crianças têm medo de contar. Pode ajudar olhar para o medo. O que é mais parecido?
    .angry = Podem ficar com raiva de mim
    .phone = Podem tirar meu celular
    .others = Podem contar a todo mundo
    .hurt = Podem me machucar
    .identity = Podem descobrir mais sobre mim

tell-someone_phone =
    Você pode dizer antes: “Por favor, não tire meu celular. Preciso dele para minha segurança e para guardar provas.”

    Ou: “O que eu defendo continua importante para mim. Por favor, me ajude a fazer isso com segurança.”
    .words = O que mais posso dizer?
    .who = Há outra pessoa?
    .go-on = Isso ajuda. Continuar

tell-someone_identity =
    Você pode ter ajuda e ainda guardar algo para você. Conte só a parte que a pessoa precisa saber.

    Pode dizer: “Alguém está me assustando. Não quero falar do motivo. Preciso de ajuda para parar isso.”
    .words = O que mais posso dizer?
    .who = Há alguém mais seguro?
    .nobody = Prefiro um canal de ajuda
    .go-on = Isso ajuda. Continuar

tell-someone_part-of-it =
    Então não precisa ser essa pessoa. Um adulto que machuca ou assusta você não está do seu lado.

    Escolha alguém que não seja próximo dela. Alguém de outro lugar da sua vida.
    .who = Quem poderia ser?
    .home = É alguém em casa
    .go-on = Já sei quem. Continuar

tell-someone_nobody =
    É difícil, e a culpa não é sua. Há outros adultos para crianças como você.

    Estas pessoas escutam. Pode perguntar o que fazem com as suas palavras. Não precisa me dizer o seu nome. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .words = O que posso dizer às pessoas?
    .go-on = Continuar
