### When words a teenager typed may mean danger: wording where it should differ from the base.

escalation_self-harm =
    Que bom que você me contou. Parece que a dor está muito grande, talvez tanto que você pensa em se machucar ou em morrer.

    Isso não é culpa sua nem fraqueza. Muita gente já chegou a esse ponto, e há pessoas que podem ajudar você a atravessar.

escalation_sexual-exploitation =
    Que bom que você me contou. Parece que alguém está forçando você a algo sexual, ou usando uma imagem contra você.

    A culpa não é sua, não importa o que você mandou ou disse antes, e eu não julgo você. Há pessoas que cuidam exatamente disso e podem ajudar.

escalation_violence =
    Que bom que você me contou. Parece que alguém está machucando ou ameaçando você.

    A culpa não é sua, e ninguém tem o direito de fazer isso. Há pessoas que podem ajudar você a ficar mais em segurança, no seu ritmo.

escalation_abuse-at-home =
    Que bom que você me contou. Parece que a sua casa não é um lugar seguro para você agora.

    A culpa não é sua. Nada do que você fez ou é torna isso aceitável. Há pessoas que podem ajudar, e você escolhe para quem contar.

escalation_doxxing-stalking =
    Que bom que você me contou. Parece que dados particulares seus vazaram, ou que alguém está seguindo você.

    A culpa não é sua, e isso não é o preço de levantar a voz. Há pessoas que podem ajudar com os próximos passos.

escalation_state-threat =
    Que bom que você me contou. Parece que gente com poder está pressionando você: polícia, autoridades ou escola, talvez.

    Levantar a voz é direito seu, e a reação dessas pessoas não é culpa sua. Há quem ajude jovens defensores nessa situação.

escalation_bullying-hate =
    Que bom que você me contou. Parece que você virou alvo, e isso é cruel.

    A culpa não é sua, e você não tem que aguentar em silêncio. Há pessoas que podem ajudar, com as postagens e com o que você sente.

escalation_device-compromise =
    Que bom que você me contou. Parece que alguém está vigiando o seu celular ou entrou nele.

    A culpa não é sua. Nada precisa mudar no celular por enquanto: agir rápido demais pode alertar a pessoa. Há quem ajude você a planejar.

escalation_friend =
    Que bom que você me contou. Parece que alguém importante para você pode estar em perigo. Cuidar dessa pessoa é importante.

    A culpa não é sua, e você não precisa carregar isso sem ajuda. Quando há risco de vida, um adulto precisa saber, mesmo que tenham pedido silêncio. Há pessoas que podem ajudar vocês.

escalation_now =
    As pessoas que aparecem aqui podem ajudar agora mesmo. Eu sou um programa: não posso ligar por você, e ninguém está lendo isto. O próximo passo é seu.

escalation_question = Entendi certo? E você está em perigo agora?
