### A child worries about a friend, a brother or a sister. Danger to life may not stay secret. Never make the child a rescuer.

friend_start =
    Você se importa com alguém. Isso é bonito. Você não precisa resolver tudo.

    É bom saber antes: quando há risco de vida, um adulto precisa saber. Mesmo que você tenha prometido não contar.

    Por favor, não me diga nomes. O que é mais parecido?
    .now = A pessoa está em perigo agora
    .die = Fala em morrer
    .hurt = Alguém machuca ou assusta a pessoa
    .picture = É sobre uma imagem da pessoa
    .sad = Parece triste ou diferente

friend_die =
    Isso é grande demais para uma criança carregar. A culpa não é sua, e impedir não é tarefa sua.

    Por favor, conte a um adulto hoje. Você também pode perguntar às pessoas abaixo o que fazer.

    Você pode ficar com essa pessoa, se for seguro para você. Falar disso não piora.
    .now = Pode acontecer agora
    .secret = Prometi não contar
    .words = O que posso dizer à pessoa?
    .adult = Para que adulto posso contar?
    .me = E eu, como fico?

friend_secret =
    Algumas promessas são pesadas demais para qualquer um. Esta é uma delas. Você pode quebrar para salvar uma vida.

    Você pode dizer: “Eu me importo com você. Não consigo guardar isso só comigo. A gente conta junto a alguém?”
    .adult = Para que adulto posso contar?
    .angry = Vai ficar com raiva de mim
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?

friend_angry =
    Pode acontecer. Dói quando alguém de quem a gente gosta fica com raiva. Mesmo assim, você fez para ajudar.

    Muita gente agradece depois. Você pode dizer: “Fiz isso porque quero que você viva.”
    .adult = Para que adulto posso contar?
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_hurt =
    Sinto muito que isso aconteça com essa pessoa. A culpa não é dela. Nem sua.

    Onde acontece?
    .home = Em casa
    .online = Na internet
    .officials = Polícia, autoridades ou escola
    .close = É alguém que a pessoa ama
    .guess = Eu só acho que sim

friend_at-home =
    Acredite nessa pessoa. Você pode dizer: “A culpa não é sua.” Não precisa saber de tudo.

    Por favor, não fale com quem machuca. Isso pode piorar. Um adulto de confiança pode ajudar.
    .now = A pessoa está em perigo agora
    .words = O que posso dizer à pessoa?
    .adult = Para que adulto posso contar?
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?

friend_online =
    Você pode ficar do lado dessa pessoa. Mande uma mensagem gentil. Por favor, não brigue com quem ataca.

    Pergunte o que ajudaria. Vocês podem ver juntos os próximos passos.
    .save = Guardar as mensagens como prova
    .threats = Há ameaças
    .hate = Há ódio e bullying
    .words = O que posso dizer à pessoa?
    .me = E eu, como fico?

friend_officials =
    Isso assusta, você e essa pessoa. Um adulto do lado dessa pessoa deve saber hoje.

    Por favor, ainda não poste sobre isso. Uma postagem pode trazer mais problemas. Deixe os adultos e a própria pessoa decidirem.
    .taken = Levaram a pessoa
    .phone = Pegaram o celular da pessoa
    .adult = Para que adulto posso contar?
    .contacts = Mostrar outras pessoas
    .me = E eu, como fico?

friend_taken =
    Conte a um adulto agora mesmo: à família, se for seguro para essa pessoa. Ou a quem lidera o seu grupo.

    Tente lembrar: onde foi, quando, e quem levou. Conte só a adultos de confiança. Eles podem procurar um advogado.
    .adult = Para que adulto posso contar?
    .phone = Pegaram o celular também
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?

friend_close =
    O amor não machuca nem assusta. Não lê o celular nem decide quem a gente encontra.

    Talvez ainda exista carinho por quem faz isso. Por favor, não fique com raiva de quem você quer ajudar. Fique por perto.
    .older = Tem muito mais idade
    .words = O que posso dizer à pessoa?
    .refuses = Não quer ajuda
    .adult = Para que adulto posso contar?
    .contacts = Mostrar a quem perguntar

friend_guess =
    Foi bom você perceber. Não precisa de prova para ser gentil.

    Quando estiverem a sós, você pode perguntar: “Eu me preocupo com você. Quer conversar?”
    .words = O que mais posso dizer?
    .adult = Para que adulto posso contar?
    .contacts = Mostrar a quem perguntar
    .enough = Por enquanto é só

friend_picture =
    A culpa não é dessa pessoa. Por favor, não procure a imagem. Não guarde nem mande, nem para ajudar.

    Ela precisa de alguém que não julgue. E de um adulto do lado dela. Vocês podem ler juntos os próximos passos.
    .got-it = Alguém me mandou a imagem
    .steps = O que a pessoa pode fazer?
    .words = O que posso dizer à pessoa?
    .adult = Para que adulto posso contar?
    .contacts = Mostrar a quem perguntar

friend_got-it =
    Se a imagem chegou a você, a culpa não é sua. Por favor, não mande a ninguém. Você não precisa guardar.

    Pode dizer a um adulto de confiança: “Alguém me mandou uma imagem de uma criança. Eu não quero isso.”
    .report = Bloquear e denunciar
    .adult = Para que adulto posso contar?
    .contacts = Mostrar a quem perguntar
    .enough = Por enquanto é só

friend_picture-people =
    Estas pessoas podem ajudar com imagens. Você pode perguntar por outra pessoa, sem dizer nome.

    Uma denúncia às vezes abre um caso. O cartão avisa. Lembre da palavra { $safe-word }.
    .told = O que fazem com o que eu digo?
    .steps = O que a pessoa pode fazer?
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_sad =
    Você percebeu. Isso já ajuda. Você pode estar junto sem saber a resposta.

    Façam uma coisa pequena juntos. Pergunte como está, e escute.
    .words = O que posso dizer à pessoa?
    .die = Fala em morrer
    .refuses = Não quer ajuda
    .weeks = Já dura semanas
    .me = E eu, como fico?

friend_refuses =
    Acontece. Talvez haja medo ou vergonha. Você pode esperar e perguntar outro dia.

    Mas se há risco de vida, não espere. Aí um adulto precisa saber hoje.
    .die = Fala em morrer
    .words = O que posso dizer à pessoa?
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_listen =
    Você pode dizer: “Eu acredito em você. A culpa não é sua. Que bom que você me contou.”

    Pode perguntar: “O que ajudaria você? A gente conta a alguém? Eu vou com você.”

    Depois, só escute. Não precisa perguntar tudo.
    .not-say = O que é melhor não fazer?
    .adult = Para que adulto podemos contar?
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_not-say =
    Algumas coisas machucam, mesmo com boa intenção. “Por que você fez isso?” é uma delas.

    Por favor, não conte a história dessa pessoa a outros. Não vá atrás de quem fez. Não prometa guardar segredo.
    .adult = Para que adulto podemos contar?
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_contacts =
    Estas pessoas também ajudam crianças preocupadas com alguém. Você não precisa dizer o nome de quem é.

    Algumas podem ter que contar a outros quando há risco de vida. Lembre da palavra { $safe-word }.
    .call = Como é uma ligação?
    .told = O que fazem com o que eu digo?
    .now = A pessoa está em perigo agora
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_after =
    Você fez algo bom por essa pessoa. E agora?
    .words = O que posso dizer à pessoa?
    .contacts = Mostrar a quem perguntar
    .me = E eu, como fico?
    .enough = Por enquanto é só

friend_me =
    Você também importa. Saber da dor de alguém pode pesar. Como você está?
    .fine = Estou bem
    .heavy = Isso me faz mal
    .same = Eu também não quero viver
    .breathe = Quero me acalmar
    .talk = Quero falar com alguém

friend_stop =
    É bom para essa pessoa ter você por perto. Não precisa fazer isso sem ajuda.

    Hoje: conte a um adulto, se há perigo. Depois: pergunte de novo como ela está. Faça algo bom por você.

    Volte quando quiser. A palavra { $safe-word } traz pessoas que ajudam. Se você fechar esta conversa, ela some.
