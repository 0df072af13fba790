### How a child feels: scared, sad, angry, tired, upset by pictures. No diagnosis, no "be strong", no "cheer up".

feelings_start =
    Todos os sentimentos são bem-vindos. Eles dizem algo a você. Qual parece mais com o seu?
    .scared = Medo, como um ratinho escondido
    .sad = Tristeza, como um dia de chuva
    .angry = Raiva, como uma tempestade
    .tired = Cansaço, como bateria vazia
    .saw = Vi uma coisa horrível

feelings_scared =
    Ter medo não é fraqueza. É o seu corpo cuidando de você.

    Se alguém pode machucar você agora, escolha o primeiro botão. O que é mais parecido?
    .now = Estou em perigo agora
    .body = Meu coração bate rápido
    .night = Não consigo dormir
    .reason = Sei o que me dá medo
    .long = Tenho medo o tempo todo

feelings_reason =
    Pode ajudar olhar para a coisa em si. O que é mais parecido?
    .threat = Dizem que vão me machucar
    .home = Alguém em casa
    .officials = Polícia, autoridades ou escola
    .posting = Estranhos sabem onde moro
    .unknown = Outra coisa

feelings_night =
    A noite pode aumentar o medo. Você pode tentar: tela desligada antes de deitar. Uma luzinha. Uma coisa calma toda noite.

    Se acordar com medo: olhe em volta e diga onde você está. Depois solte o ar devagar.
    .body = Faça um minuto de calma comigo
    .long = É assim toda noite
    .tell = Contar a alguém de confiança
    .enough = Por enquanto é só

feelings_sad =
    Sinto muito pela sua tristeza. Você não precisa esconder, e pode chorar.

    O que é mais parecido?
    .low = Não quero mais viver
    .cruel = São cruéis comigo
    .alone = Sinto solidão
    .ideas = O que pode deixar mais leve?
    .long = A tristeza não passa

feelings_lonely =
    A solidão dói. Muita gente que fala por uma causa sente isso às vezes. Não quer dizer que não gostam de você.

    Um pequeno oi pode ser um começo: a alguém da turma, do grupo, ou a um canal de ajuda.
    .low = Não quero mais viver
    .ideas = O que pode deixar mais leve?
    .tell = Achar alguém para contar
    .contacts = Mostrar pessoas que escutam
    .enough = Por enquanto é só

feelings_angry =
    Pode ter raiva, sim. Muitas vezes ela mostra que algo não é justo. Ou que alguém passou do limite.

    O que é mais parecido?
    .body = Estou a ponto de explodir
    .unfair = Algo não é justo
    .at-me = Tenho raiva de mim
    .afraid = Posso machucar alguém
    .long = Tenho raiva o tempo todo

feelings_unfair =
    Sua raiva pode ter razão. Você tem o direito de dizer isso. Muitas coisas boas começaram assim.

    Primeiro deixe a tempestade passar. Depois você escolhe o que fazer com ela.
    .campaign = Quero mudar uma coisa
    .rights = Quais são os meus direitos?
    .rest = Antes preciso de uma pausa
    .enough = Por enquanto é só

feelings_at-me =
    Ter raiva de si pesa. Todo mundo erra. Um erro não faz você ser uma pessoa má.

    E talvez a culpa nem fosse sua. Você pode falar com você como fala com um amigo ou amiga.
    .low = Quero me machucar
    .body = Faça um minuto de calma comigo
    .tell = Contar a alguém de confiança
    .contacts = Mostrar pessoas que escutam
    .enough = Por enquanto é só

feelings_afraid-of-me =
    Foi bom dizer isso antes que algo aconteça. Um sentimento não é uma ação.

    Você pode se afastar da outra pessoa por um tempo. Estas pessoas escutam e não brigam. Lembre da palavra { $safe-word }.
    .now = Alguém está em perigo agora
    .body = Faça um minuto de calma comigo
    .low = Quero me machucar
    .enough = Por enquanto é só

feelings_tired =
    Fazer muito pelos outros cansa. É normal. Até os pássaros precisam pousar.

    O que é mais parecido?
    .days = Cansaço de alguns dias
    .weeks = Cansaço de semanas
    .guilty = Eu me sinto mal ao descansar
    .task = Tenho coisas demais para fazer
    .quit = Quero parar com tudo

feelings_rest =
    A pausa faz parte do trabalho. O celular também pode descansar, principalmente à noite.

    Hoje: durma, beba água, coma, mexa o corpo um pouco. E algo bom que não tem nada a ver com isso.
    .ideas = Mais ideias
    .night = Não consigo dormir
    .guilty = Eu me sinto mal ao descansar
    .task = Tenho coisas demais para fazer
    .enough = Por enquanto é só

feelings_guilty =
    Você não precisa salvar o mundo sem ajuda. Você é criança. Tem direito a descansar e brincar.

    Enquanto você descansa, outros podem carregar. Depois você carrega de novo, se quiser.
    .task = Passar algo para outros
    .quit = Quero parar com tudo
    .ideas = Ideias para uma pausa
    .tell = Contar a alguém de confiança
    .enough = Por enquanto é só

feelings_task =
    Você pode passar uma tarefa a outra pessoa. Pode dizer: “Preciso de uma pausa. Você faz isto por duas semanas?”

    Não precisa explicar mais. Um bom grupo diz sim.
    .cannot-say = Não consigo dizer isso
    .quit = Quero parar com tudo
    .ideas = Ideias para uma pausa
    .enough = Por enquanto é só

feelings_cannot-say =
    Dizer não é difícil. Você pode escrever. Ou pedir a um amigo ou amiga para dizer com você.

    Alguém faz você continuar quando não dá mais? Não é justo. Você pode contar a um adulto de confiança.
    .pressed = Posso confiar neste grupo?
    .tell = Contar a alguém de confiança
    .enough = Por enquanto é só

feelings_quit =
    Você pode parar, por um tempo ou de vez. O que você fez continua valendo. Pode recomeçar quando quiser.

    Quem escolhe é você, mais ninguém.
    .rest = Primeiro uma pausa
    .task = Passar algo para outros
    .tell = Falar com alguém sobre isso
    .enough = Por enquanto é só

feelings_saw =
    Sinto muito que você tenha visto isso. A culpa não foi sua. Você não precisa me contar o que era.

    Agora você pode parar de olhar. O que é mais parecido?
    .body = Estou mal neste momento
    .again = Eu vejo de novo e de novo
    .review = Olho essas coisas para o grupo
    .child = Mostra uma criança sofrendo
    .tell = Contar a alguém de confiança

feelings_again =
    Imagens ruins podem voltar na cabeça. No começo é normal, e muitas vezes diminui.

    Quando vier: olhe em volta. Diga: “Isto é uma lembrança. Eu estou aqui.” Depois faça algo com as mãos.
    .body = Faça um minuto de calma comigo
    .night = Não consigo dormir
    .long = Já dura mais de duas semanas
    .tell = Contar a alguém de confiança
    .enough = Por enquanto é só

feelings_review =
    É uma tarefa dura, e não é para crianças. Um adulto pode fazer isso pelo grupo.

    Você pode dizer: “Eu não olho mais essas coisas.”
    .again = Eu vejo de novo e de novo
    .task = Como passo isso adiante?
    .report = Denunciar uma imagem ruim
    .enough = Por enquanto é só

feelings_child-picture =
    Ter visto não foi culpa sua. Por favor, não mande adiante nem guarde. Nem para mostrar.

    Estas pessoas podem ajudar. Um adulto de confiança também pode. Lembre da palavra { $safe-word }.
    .report = Como posso denunciar?
    .me = É uma imagem minha
    .tell = Contar a alguém de confiança
    .body = Faça um minuto de calma comigo
    .enough = Por enquanto é só

feelings_long =
    Se dura semanas, você não deve carregar isso sem ajuda. O mesmo se não consegue dormir, comer ou brincar.

    A culpa não é sua, e há quem possa ajudar. Aqui estão pessoas que escutam. Lembre da palavra { $safe-word }.
    .low = Não quero mais viver
    .tell = Contar a alguém de confiança
    .call = Como é uma ligação?
    .ideas = O que pode deixar mais leve?
    .enough = Por enquanto é só

feelings_ideas =
    Coisas diferentes ajudam pessoas diferentes. Você pode tentar uma e ver.
    .people = Estar com alguém
    .body = Algo para o corpo
    .place = Um lugar bom
    .activity = Algo para fazer
    .enough = Por enquanto é só

feelings_place =
    Onde você se sente um pouco mais em segurança ou livre? Debaixo de uma árvore, na biblioteca, com amigos, debaixo da coberta?

    Você pode ir lá, ou pensar nele de olhos fechados. O que você vê? O que escuta?
    .home = Não me sinto bem em casa
    .activity = Algo para fazer
    .body = Algo para o corpo
    .enough = Por enquanto é só

feelings_activity =
    Desenhe. Cante alto ou baixinho. Dance, chute uma bola, construa algo. Leia uma história engraçada. Cuide de um bicho ou uma planta.

    Pode ser pequeno. Uma coisa hoje já basta.
    .nothing = Nada mais tem graça
    .place = Um lugar bom
    .enough = Por enquanto é só

feelings_after =
    Você fez algo por você. Isso não é pouco. E agora?
    .ideas = O que pode deixar mais leve?
    .contacts = Mostrar pessoas que escutam
    .low = Não quero mais viver
    .enough = Por enquanto é só

feelings_contacts =
    Estas pessoas escutam todos os sentimentos, grandes ou pequenos. Você pode ligar ou escrever.

    Algumas podem ter que contar a outros se você está em perigo. Lembre da palavra { $safe-word }.
    .call = Como é uma ligação?
    .told = O que fazem com o que eu digo?
    .low = Não quero mais viver
    .ideas = O que pode deixar mais leve?
    .enough = Por enquanto é só

feelings_stop =
    Você escutou o que sente. Isso é cuidar de você.

    Hoje: uma coisa boa e pequena. Depois: conte como foi a alguém do seu lado.

    Volte quando quiser. A palavra { $safe-word } traz pessoas que escutam. Se você fechar esta conversa, ela some.
