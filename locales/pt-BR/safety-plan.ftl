### A small safety plan for the next days. Small, doable things; no fear. Some children have no home, or no safe one.

safety-plan_start =
    Algumas coisas pequenas podem deixar os próximos dias mais seguros. Onde você sente perigo? Pode olhar mais de um lugar.
    .way = No caminho para algum lugar
    .school = Na escola ou em um curso
    .home = Onde eu moro ou durmo
    .online = Na internet
    .action = Em um encontro ou uma ação

safety-plan_way =
    Por alguns dias, não ande sem companhia. Vá com um amigo, uma amiga ou um adulto de confiança. Se der, mude o caminho.

    Avise alguém quando sair e quando chegar. Escolha lugares onde entrar: uma loja, um posto de saúde, uma biblioteca.
    .followed = Alguém me segue agora
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_school =
    Escolha um adulto da escola em quem você confia. Diga: “Alguém me dá medo. Preciso de um lugar seguro aqui.”

    No recreio, fique perto de amigos. Combine quem pode buscar você, e que mais ninguém pode.
    .not-safe = Não confio em ninguém na escola
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_school-not-safe =
    É difícil. Um adulto de fora pode falar com a escola por você. Ou ir com você.

    Até lá, fique perto de amigos. Se alguém chamar você para um lugar a sós, não vá.
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_home =
    O que não parece seguro aí?
    .inside = Alguém que mora comigo
    .outside = Alguém pode vir de fora
    .moving = Não tenho lugar fixo ou seguro

safety-plan_inside =
    Então você merece mais do que o plano de um programa. A culpa não é sua.

    Estas pessoas sabem ajudar quando a casa não é segura. Você escolhe o que contar. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .signal = Criar um sinal secreto
    .go-on = Continuar

safety-plan_outside =
    Conte a um adulto da sua casa, se for de confiança. Combinem: a gente não abre a estranhos.

    Combinem quem abre a porta e quem atende o telefone. Saiba a que casa vizinha você pode ir.
    .someone-there = Tem alguém lá agora
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_moving =
    Tente dormir perto de gente em quem você confia. Conte a uma dessas pessoas do que você tem medo.

    Descubra quem cuida das crianças ali. Muitos abrigos e acampamentos têm uma pessoa para isso.
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_online =
    Deixe sua conta só para amigos. Desligue a localização. Poste sobre um lugar só depois de sair dele.

    Deixe um amigo ou amiga ler as mensagens novas por alguns dias. Sua voz continua lá.
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_action =
    Você tem o direito de estar lá. Vá com alguém. Combinem onde se encontrar, se vocês se perderem.

    Conte a quem organiza o que preocupa você. Combinem o que faz vocês saírem antes. Sair não tem problema.
    .signal = Criar um sinal secreto
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_signal =
    Escolha uma palavra ou imagem comum com alguém de confiança. Quando você mandar, quer dizer: “Venha ou ligue. Preciso de ajuda.”

    Combinem o que a pessoa faz então. E guarde um número importante no papel.
    .another = Outro lugar
    .go-on = Já tenho meu plano. Continuar

safety-plan_now =
    Vá para onde há gente: uma loja, uma casa vizinha, um posto de saúde. Diga: “Estou em perigo. Por favor, me ajude.”

    Você ou alguém lá pode ligar. Sou um programa. Não posso ligar por você. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .signal = Criar um sinal secreto
    .go-on = Estou em segurança. Continuar
