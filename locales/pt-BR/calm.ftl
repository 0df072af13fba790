### About a minute to calm down, in the middle of another topic. Slow, simple, no command tone.

calm_start =
    Vamos tirar um minuto. Você pode parar quando quiser. Qual você prefere?
    .around = Olhar e escutar em volta
    .breath = Respirar devagar
    .hands = Algo com as mãos
    .words = Palavras gentis para mim
    .go-on = Agora não, continuar

calm_around =
    Olhe em volta devagar. Ache cinco coisas da mesma cor. Ou ache cinco coisas para tocar. Não precisa escrever.

    Agora escute. Que sons há aí? Um perto, um longe.
    .second = Continuar com este
    .another = Tentar outro
    .go-on = Já está bom

calm_around-more =
    Sinta o que segura você: a cadeira, a cama, o chão. Aperte um pouquinho contra ele.

    Diga na sua cabeça: “Eu estou aqui. É este dia. Este minuto passa.”
    .go-on = Já está bom
    .another = Tentar outro

calm_breath =
    Puxe o ar pelo nariz, como quem cheira uma flor. Solte devagar, como quem sopra sopa quente.

    Mais uma vez. Puxe. E solte devagar.

    Mais três vezes, no seu tempo. Soltar leva mais tempo do que puxar.
    .odd = Isso me faz mal
    .another = Tentar outro
    .go-on = Já está bom

calm_breath-odd =
    Acontece com muita gente. Você não fez nada errado. Respire do jeito que quiser.

    Outra coisa pode ser melhor para você.
    .around = Olhar e escutar em volta
    .hands = Algo com as mãos
    .go-on = Já está bom

calm_hands =
    Pegue algo na mão, ou junte as duas mãos. Aperte forte e conte até cinco. Agora solte.

    De novo: aperte, e solte. Como é? Quente, frio, macio, áspero?

    Você também pode fazer com os pés ou os ombros.
    .another = Tentar outro
    .go-on = Já está bom

calm_words =
    Pense em alguém gentil. Pode ser uma pessoa, um bicho ou alguém de uma história. O que diria a você?

    Talvez: “Isto é difícil. Você faz o que pode. Uma coisa de cada vez.”

    Ponha a mão no peito, ou onde for bom. Diga isso a você, baixinho.
    .another = Tentar outro
    .go-on = Já está bom

calm_after =
    Você tirou um minuto para você. Como está agora? Um pouco já vale. Se não ajudou, a culpa não é sua.
    .better = Um pouco melhor, continuar
    .another = Tentar outro
    .worse = Não melhorou, ou piorou

calm_worse =
    Foi bom você dizer. Às vezes é demais para um exercício pequeno. Aí uma pessoa pode ajudar mais.

    Aqui estão pessoas que escutam. Lembre da palavra { $safe-word }. Ela sempre traz estas pessoas de volta.
    .another = Tentar outro
    .go-on = Continuar
