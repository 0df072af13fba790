### Lies and smear campaigns, for teenagers: decide with the group, answer once or not at all.

lies_start =
    Espalhar mentiras é um jeito comum de desacreditar quem levanta a voz. Não é culpa sua, e você tem direito de falar e à sua reputação.

    Por favor, deixe de fora a mentira e os nomes. Se também há ameaças, escolha isso primeiro. Quem está espalhando?
    .press = Mídia, autoridades, figuras públicas

lies_known =
    Machuca mais quando vem de alguém que você conhece. Você não precisa achar a origem para agir, e sair perguntando costuma espalhar mais.

    De onde vocês se conhecem?
    .ex = Uma ex-amizade ou ex
    .group = Do nosso próprio movimento

lies_school =
    Você não precisa corrigir pessoa por pessoa. Escolha duas ou três que importam para você e conte a verdade; deixe que elas levem adiante.

    Se virar bullying, uma pessoa adulta que você escolher pode pedir que a escola aja.
    .body = É sobre sexo ou meu corpo

lies_group =
    Conflitos e inveja também existem em movimentos. Isso machuca, e não apaga o que você fez ali.

    Peça a alguém que os dois lados aceitem que faça a mediação, ao vivo e não no chat. Se uma pessoa adulta do grupo estiver por trás, procure alguém de fora.

lies_about =
    É sobre o quê, mais ou menos? Você não precisa repetir.
    .body = Sexo, meu corpo, quem eu amo
    .paid = Dinheiro, lealdade, meu país
    .crime = Uma acusação de crime

lies_body =
    Boatos sexuais são um jeito antigo de calar pela vergonha. Você não deve a ninguém um desmentido nem detalhes da sua vida íntima.

    Veio com foto ou vídeo? Por favor, não descreva.

lies_loyalty =
    “Recebe dinheiro”, “manipulação de adultos”, “contra o país”: jogam isso em jovens que defendem direitos no mundo todo, porque é mais fácil do que encarar o que você diz.

    Você tem direito de formar e expressar sua opinião. Não precisa provar a todo mundo que ela é sua.

lies_crime =
    Acusação de crime é diferente de fofoca. Por favor, não responda por conta própria, nem na internet nem por telefone; o que você escreve pode ser usado.

    Mostre hoje a uma pessoa adulta de confiança. Ajuda jurídica ou uma organização de direitos deve olhar antes de qualquer reação.

lies_family =
    Mentiras que chegam à família podem trazer pressão em casa. A culpa não é sua, nem do seu ativismo.

    Ouvir de você primeiro costuma ser melhor do que ouvir de outros. Alguém aliado pode estar junto. Se sua casa não é segura, planeje de outro jeito.

lies_press =
    Quando mídia, influenciadores ou autoridades espalham, é pesado demais para uma pessoa jovem. Você não precisa falar com jornalistas e pode deixar cada pedido passar por uma pessoa adulta aliada.

    Quem apoia você pode pedir correção e ver caminhos legais com ajuda jurídica.

lies_answer-tg =
    Uma coisa antes: no Togo, as regras sobre notícias falsas podem atingir sua própria resposta, e postar, compartilhar ou curtir algo ilegal pode ser punido. Combine qualquer resposta antes com uma pessoa adulta aliada.

lies_answer-th =
    Uma coisa antes: na Tailândia, uma resposta pública pode trazer novos problemas para você. Combine antes com uma pessoa adulta aliada ou com ajuda jurídica, mesmo que a resposta só diga a verdade.

lies_answer-group =
    Responder ou não é escolha sua e do grupo. O que evitar de todo jeito: compartilhar o post para desmentir, discutir com contas que querem reação, acusar alguém pelo nome.

    Se responderem, que seja uma vez, em conjunto e pela conta do grupo, não pela sua.

lies_answer-words =
    Diga o que é verdade, em vez de repetir o que é falso. Por exemplo: “Somos jovens e decidimos nossas campanhas. Quer saber o que defendemos? Pergunte à gente.”

    Sem nomes, sem link para a mentira, sem ironia. Que uma pessoa calma leia antes de publicar.

lies_silence =
    Não responder é estratégia, não fraqueza: é a atenção que mantém um boato vivo.

    Você ainda pode contar a quem importa, com calma e diretamente. E pode mudar de ideia se crescer.

lies_friends =
    Você pode pedir: “Por favor, não compartilhe nem comente, nem para me defender. Denuncie e, se alguém perguntar, diga o que você sabe.”

    Peça que não cacem a origem. Uma suspeita errada machuca outra pessoa e dá à história um segundo capítulo.

lies_people =
    Estas pessoas levam a sério quando algo injusto está corroendo você. Você decide o que contar; não precisa de provas.

    Um jeito de começar: “Há mentiras sobre mim circulando e não sei como lidar.” Sou um programa e não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer hora.

lies_defender =
    Estas organizações conhecem campanhas de difamação e apoiam quem defende direitos humanos. Algumas verificam quem escreve e só tratam com pessoas adultas; por isso, é melhor que alguém adulto e aliado escreva. A palavra { $safe-word } as traz de volta.

lies_later =
    Deixe outra pessoa acompanhar e contar a você só o que pede decisão. Passe uma vez pelas suas configurações de privacidade, para haver menos o que distorcer.

    Ser alvo de mentiras esgota. Descansar faz parte da resposta.

    Quem conhece você julga pelo que você faz, e você pode continuar fazendo.

lies_finish =
    Você escolheu a sua resposta, e não a de quem mente. Uma coisa para hoje: conte a uma pessoa como você se sente, e não só o que aconteceu.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
