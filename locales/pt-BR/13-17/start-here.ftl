### "I don't know where to start": wording for teenagers where it should differ.

start-here_start =
    Tudo bem. Com poucas perguntas curtas, quatro no máximo, chegamos lá. Nada do que você escolhe fica guardado.

    Primeiro: você está em perigo agora? Se não, o que chega mais perto?
    .feel = Sinto que algo está errado

start-here_where =
    Sinto muito que algo tenha acontecido. A culpa não é sua. Onde acontece?
    .online = Online: apps, conversas, jogos
    .phone = No meu próprio aparelho
    .outside = Fora de casa, ou na escola

start-here_online =
    O que está no centro disso?
    .words = O que as pessoas escrevem
    .about-me = Minha identidade ou meus dados
    .picture = Imagens ou vídeos
    .gone = Algo foi bloqueado ou sumiu

start-here_words =
    Que tipo? Não precisa repetir.
    .threats = Ameaças
    .hate = Ódio, bullying, ataque em massa
    .lies = Mentiras sobre mim ou meu grupo
    .report = Quero denunciar isso

start-here_about-me =
    O que aconteceu?
    .place = Expuseram meus dados
    .fake = Uma conta falsa com meu nome
    .lies = Mentiras sobre mim ou meu grupo
    .account = Alguém entrou na minha conta

start-here_wants =
    Você não deve nada a ninguém. O que a pessoa quer?
    .picture = Imagens íntimas, ou mais delas
    .meet = Encontrar, ou guardar segredo
    .money = Dinheiro, ou oferece um trabalho
    .password = Uma senha ou um código
    .join = Atuar comigo ou com meu grupo

start-here_picture =
    Não precisa descrever. O que chega mais perto?
    .real = Íntima, e é minha
    .fake = Falsa ou feita com IA, de mim
    .saw = Vi algo perturbador

start-here_posted =
    Qual é a preocupação?
    .recognise = Dá para reconhecer pessoas
    .by-me = Postei sem pedir licença
    .place = Mostra onde a gente estava

start-here_gone =
    O que aconteceu?
    .account = Perdi o acesso à minha conta
    .net = A internet foi cortada ou é lenta
    .post = Removeram minha postagem

start-here_gone-post =
    Plataformas removem postagens por regra, por engano ou porque muita gente denunciou. Não quer dizer que você errou.

    Foi só a postagem, ou alguém pode ter entrado na sua conta?
    .rights = Quais são meus direitos nisso?
    .account = Alguém pode ter entrado
    .enough = Por agora chega

start-here_phone =
    O que chega mais perto?
    .reads = Acho que estão me espionando
    .taken = Foi apreendido ou revistado
    .link = Recebi ou abri um link estranho
    .codes = Códigos de acesso que não pedi
    .shared = Outros usam este aparelho também

start-here_outside =
    O que chega mais perto?
    .followed = Estão me seguindo ou vigiando
    .threats = Estou recebendo ameaças
    .officials = Polícia ou outras autoridades
    .school = Escola
    .adult = Um adulto se aproxima demais

start-here_followed =
    Isso assusta. Se está acontecendo agora, vá para onde há gente, se der. O que chega mais perto?
    .know-place = Sabem meu endereço ou escola
    .location = Podem rastrear minha localização
    .threats = Também me ameaçam

start-here_officials =
    O que chega mais perto?
    .protest = Tem a ver com um protesto
    .rights = Quais direitos eu tenho?
    .meeting = Tem a ver com reunião oficial

start-here_school =
    Na escola você também tem direitos. O que chega mais perto?
    .mean = Bullying ou ódio
    .silenced = Me calam ou me punem
    .adult = Um adulto de lá me assusta

start-here_prepare =
    Preparar-se é metade da segurança. O que você vai fazer?
    .accounts = Contas e acessos
    .post = Postar fotos e vídeos
    .protest = Um protesto
    .meeting = Reunião da ONU ou oficial
    .group = Me organizar com outras pessoas

start-here_accounts =
    O que você quer proteger primeiro?
    .check = Uma revisão rápida
    .passwords = Senhas fortes
    .two-step = Verificação em duas etapas
    .shared = Computadores compartilhados

start-here_post =
    O que você quer conferir?
    .check = Checar a imagem antes de postar
    .consent = Autorização de quem aparece
    .location = O que revela onde eu estou

start-here_together =
    É sobre o quê?
    .campaign = Planejar uma campanha
    .chat = Um grupo de conversa seguro
    .rights = Que direitos nós temos?

start-here_feel =
    Um sentimento é um bom ponto de partida. O que chega mais perto?
    .scared = Medo
    .ashamed = Vergonha ou culpa
    .sad = Tristeza, vazio
    .angry = Raiva
    .cannot-say = Não consigo pôr em palavras

start-here_scared =
    O medo muitas vezes tem um bom motivo. É mais sobre o quê?
    .online = Alguém que me procura
    .watched = Sentir que me vigiam
    .all = Tudo, ou não sei

start-here_ashamed =
    Muita gente sente vergonha do que outros fizeram com ela. Eu não julgo você. É mais sobre o quê?
    .picture = Imagens
    .secret = Um contato secreto
    .said = O que andam dizendo de mim
    .money = Dinheiro ou promessa que dei

start-here_sad =
    Sinto muito que esteja assim. É mais sobre o quê?
    .low = Penso em morrer ou me machucar
    .cruel = As pessoas me atacam
    .tired = Exaustão, ou não sei

start-here_angry =
    A raiva muitas vezes aponta para algo injusto. É mais sobre o quê?
    .unfair = Tentam me calar
    .lies = Mentiras sobre mim ou meu grupo
    .me = Tenho raiva de mim

start-here_cannot-say =
    Você não precisa de palavras para isso. Algo pode estar errado antes que você consiga dar nome.

    Você pode falar com uma pessoa, se acalmar primeiro ou ver todos os assuntos.
    .enough = Por agora chega

start-here_after-calm =
    Quer dar mais uma olhada?
    .again = Sim, olhar de novo
    .enough = Por agora chega

start-here_done =
    Olhar foi um começo. Se não há perigo, o resto pode esperar.

    Hoje: uma coisa que faz bem a você. Em breve: uma pessoa que saiba que algo não vai bem.

    Volte quando quiser. { $safe-word } mostra pessoas que escutam. Fechar esta conversa apaga tudo aqui.
