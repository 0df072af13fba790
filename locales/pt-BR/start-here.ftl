### "I don't know where to start." At most four short questions. Nothing is kept; no question asks for a story, a name or a reason.

start-here_start =
    Tudo bem. A gente descobre com poucas perguntas curtas. Nada do que você escolhe fica guardado.

    Você está em perigo agora? Se não: o que é mais parecido?
    .now = Estou em perigo agora
    .happened = Aconteceu uma coisa
    .prepare = Quero me preparar
    .feel = Só sinto alguma coisa
    .friend = É sobre outra pessoa

start-here_where =
    Sinto muito que algo tenha acontecido. A culpa não é sua. Onde é?
    .online = Na internet, em app ou jogo
    .phone = No meu celular ou computador
    .outside = Na rua ou na escola
    .home = Em casa
    .unsure = Não sei dizer

start-here_online =
    É mais sobre o quê?
    .words = Palavras que escrevem
    .about-me = Meu nome, casa ou conta
    .wants = Alguém quer algo de mim
    .picture = Uma imagem ou um vídeo
    .gone = Algo não funciona mais

start-here_words =
    Que tipo de palavras? Não precisa repetir.
    .threats = Dizem que vão me machucar
    .hate = São maldosas ou cheias de ódio
    .lies = São mentiras sobre mim
    .report = Quero denunciar

start-here_about-me =
    O que fizeram?
    .place = Postaram onde moro ou estudo
    .fake = Fingem ser eu
    .lies = Contam mentiras sobre mim
    .account = Entraram na minha conta

start-here_wants =
    Você não precisa dar nada a ninguém. O que a pessoa quer?
    .picture = Uma imagem do meu corpo
    .meet = Me encontrar, ou um segredo
    .money = Dinheiro, ou me dar um trabalho
    .password = Minha senha ou um código
    .join = Que eu participe ou ajude

start-here_picture =
    Você não precisa me dizer o que ela mostra. O que é mais parecido?
    .real = Mostra o meu corpo
    .fake = É uma imagem falsa de mim
    .posted = Mostra meu rosto ou meu grupo
    .saw = Vi uma coisa horrível

start-here_posted =
    O que preocupa você nela?
    .recognise = Dá para me reconhecer
    .by-me = Eu postei outras pessoas
    .report = Quero que tirem do ar
    .place = Mostra onde eu estou

start-here_gone =
    O que não funciona?
    .account = Não consigo entrar na conta
    .net = A internet não funciona
    .post = Minha postagem sumiu

start-here_gone-post =
    Às vezes os aplicativos tiram postagens do ar, também por engano. Não quer dizer que você fez algo errado.

    Foi só a postagem? Ou alguém entrou na sua conta?
    .rights = Podem fazer isso? Meus direitos
    .account = Alguém entrou na minha conta
    .enough = Por enquanto é só

start-here_phone =
    O que é mais parecido?
    .reads = Alguém lê ou vigia
    .taken = Foi levado ou revistado
    .link = Recebi um link estranho
    .codes = Chegam códigos que não pedi
    .shared = Outras pessoas usam também

start-here_outside =
    O que é mais parecido?
    .followed = Alguém me segue ou me espera
    .threats = Dizem que vão me machucar
    .officials = É polícia ou autoridade
    .school = É a minha escola
    .adult = Um adulto é legal demais comigo

start-here_followed =
    Isso assusta. Se é agora, vá para onde há gente, se der. O que é mais parecido?
    .now = Está acontecendo agora
    .know-place = Sabem onde moro ou estudo
    .location = Veem pelo celular ou por posts
    .threats = Dizem que vão me machucar

start-here_officials =
    O que é mais parecido?
    .now = Está acontecendo agora
    .phone = Pegaram ou querem meu celular
    .protest = É sobre um protesto
    .rights = Quais são os meus direitos?
    .meeting = É sobre uma reunião grande

start-here_school =
    A escola deve ser segura para você. O que é mais parecido?
    .mean = Outros me maltratam
    .silenced = Não posso dizer o que penso
    .phone = Pegaram ou leram meu celular
    .complain = Quero reclamar
    .adult = Um adulto de lá me dá medo

start-here_prepare =
    Boa ideia. O que você quer fazer com mais segurança?
    .accounts = Minhas contas e senhas
    .post = Postar imagens ou vídeos
    .protest = Ir a um protesto
    .meeting = Falar numa reunião grande
    .group = Fazer algo com um grupo

start-here_accounts =
    Por onde você quer começar?
    .check = Uma olhada rápida
    .passwords = Uma senha forte
    .two-step = Um segundo cadeado
    .shared = Um computador que outros usam

start-here_post =
    O que você quer ver?
    .check = Posso postar esta imagem?
    .consent = Pedir licença a quem aparece
    .location = Esconder onde eu estou

start-here_together =
    Fazer coisas em grupo dá força. É sobre o quê?
    .campaign = Planejar uma coisa
    .chat = Nosso grupo de conversa
    .trust = Posso confiar neste grupo ou pessoa?
    .rights = Quais são os nossos direitos?
    .offline = Se a internet for cortada

start-here_feel =
    Um sentimento é um bom começo. Qual parece mais com o seu?
    .scared = Sinto medo
    .ashamed = Sinto vergonha
    .sad = Sinto tristeza ou vazio
    .angry = Sinto raiva
    .cannot-say = Não sei dizer

start-here_scared =
    Ter medo faz sentido quando algo está errado. É mais sobre o quê?
    .home = Alguém em casa
    .online = Alguém que me escreve
    .officials = Polícia ou autoridades
    .watched = Alguém vigia meu celular
    .all = Tudo, não sei

start-here_ashamed =
    Muitas crianças sentem isso quando outra pessoa errou. Eu não vou brigar com você. É mais sobre o quê?
    .picture = Uma imagem
    .secret = Um segredo com alguém
    .said = O que outros dizem de mim
    .money = Dei dinheiro ou uma promessa
    .who-i-am = Quem eu sou

start-here_sad =
    Sinto muito que você esteja assim. É mais sobre o quê?
    .low = Não quero mais viver
    .cruel = São cruéis comigo
    .home = Minha casa
    .friend = Um amigo ou uma amiga
    .tired = Sinto cansaço, ou não sei

start-here_angry =
    A raiva pode mostrar que algo não é justo. É mais sobre o quê?
    .unfair = Não posso falar o que penso
    .lies = Alguém conta mentiras
    .change = Quero mudar uma coisa
    .me = Tenho raiva de mim
    .school = Algo na escola

start-here_cannot-say =
    Você não precisa das palavras certas. Às vezes o sentimento vem antes das palavras.

    Você pode falar com uma pessoa. Ou se acalmar primeiro. Ou ver todos os assuntos.
    .talk = Quero falar com uma pessoa
    .calm = Quero me acalmar
    .topics = Ver os assuntos
    .enough = Por enquanto é só

start-here_after-calm =
    Você tirou um minuto para você. Quer olhar de novo?
    .again = Sim, vamos olhar de novo
    .talk = Quero falar com uma pessoa
    .enough = Por enquanto é só

start-here_done =
    Você olhou, e isso é um começo. Pode esperar, se não é perigoso.

    Hoje: faça uma coisa boa para você. Depois: diga a alguém do seu lado que algo não vai bem.

    Volte quando quiser. A palavra { $safe-word } traz pessoas que escutam. Se você fechar esta conversa, ela some.
