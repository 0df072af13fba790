### What Linnet says when words a child typed may mean danger. To be read by a native speaker and by someone who works with children.

escalation_self-harm =
    Que bom que você me contou. Parece que tudo dói muito agora. Talvez você pense em se machucar, ou em não viver.

    A culpa não é sua. Muita gente já se sentiu assim. Há pessoas que podem ajudar você a passar por isso.

escalation_sexual-exploitation =
    Que bom que você me contou. Parece que alguém faz algo errado com o seu corpo. Ou com uma imagem dele.

    A culpa não é sua, não importa o que aconteceu antes. Eu não vou brigar com você. Há pessoas que sabem ajudar com isso.

escalation_violence =
    Que bom que você me contou. Parece que alguém machuca você, ou diz que vai machucar.

    A culpa não é sua. Ninguém tem o direito de fazer isso. Há pessoas que podem ajudar você a ficar mais em segurança.

escalation_abuse-at-home =
    Que bom que você me contou. Parece que a sua casa não é segura para você agora.

    A culpa não é sua. Nenhuma criança merece sofrer em casa. Há pessoas que podem ajudar, e você escolhe para quem contar.

escalation_doxxing-stalking =
    Que bom que você me contou. Parece que alguém espalha coisas particulares suas. Ou que alguém segue você.

    A culpa não é sua. Você tem direito à segurança. Há pessoas que podem ajudar com os próximos passos.

escalation_state-threat =
    Que bom que você me contou. Parece que gente com poder está criando problemas para você. Talvez polícia, autoridades ou escola.

    Falar o que pensa é direito seu. Se reagem assim, a culpa não é sua. Há pessoas que ajudam crianças nessa situação.

escalation_bullying-hate =
    Que bom que você me contou. Parece que estão sendo muito cruéis com você.

    A culpa não é sua. O ódio fala de quem odeia, não de você. Há pessoas que podem ajudar para que doa menos.

escalation_device-compromise =
    Que bom que você me contou. Parece que alguém vigia o seu celular, ou entrou nele.

    A culpa não é sua. Você ainda não precisa mudar nada no celular. Há pessoas que ajudam a planejar isso com segurança.

escalation_friend =
    Que bom que você me contou. Parece que alguém de quem você gosta pode estar em perigo. Você se importa, e isso vale muito.

    A culpa não é sua, e não é tarefa só sua. Quando há risco de vida, um adulto precisa saber. Há pessoas que podem ajudar vocês.

escalation_now =
    As pessoas que aparecem aqui podem ajudar agora mesmo. Eu sou um programa. Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe o próximo passo.

escalation_question =
    Eu entendi certo? E você está em perigo agora?
    .help = Sim, quero ajuda
    .danger = Estou em perigo agora
    .wrong = Não, você entendeu errado
    .advice = Prefiro ler dicas de segurança
