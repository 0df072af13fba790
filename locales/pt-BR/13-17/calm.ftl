### About a minute to calm down: wording for teenagers where it should differ.

calm_start =
    Um minuto para pôr os pés no chão de novo. Pare quando quiser. Que jeito combina com você?
    .around = Perceber o que há em volta
    .breath = Respiração lenta
    .hands = Apertar e soltar
    .words = Uma voz mais gentil na cabeça

calm_around =
    Diga, na sua cabeça, cinco coisas que você vê. Depois quatro que pode tocar. Se você não enxerga, use sons.

    Depois três sons, perto ou longe. Não há resposta certa nem pressa.
    .second = Seguir com este
    .go-on = Por agora chega

calm_around-more =
    Dois cheiros que há aí, ou dois de que você gosta. Uma respiração lenta.

    Sinta o que segura o seu peso. Diga a você o dia, o lugar, e: “Agora eu estou neste minuto, não naquele.”
    .go-on = Por agora chega

calm_breath =
    Puxe o ar contando até quatro. Solte contando até seis. Sem forçar.

    Soltar o ar devagar avisa ao corpo que ele pode desacelerar.

    Faça isso cinco vezes, no seu ritmo. Se contar estressa, só solte o ar por mais tempo.
    .go-on = Por agora chega

calm_breath-odd =
    É comum, principalmente depois de experiências ruins. Respire como quiser; não há nada de errado com você.

    Prestar atenção ao que está fora costuma ser mais fácil.
    .around = Perceber o que há em volta
    .hands = Apertar e soltar
    .go-on = Por agora chega

calm_hands =
    Feche os punhos, ou aperte uma palma contra a outra. Segure uns cinco segundos. Solte e perceba a diferença.

    Depois ombros até as orelhas, segure e solte. Depois pernas ou dedos dos pés, o que você puder mexer.

    Apertar e soltar dá um caminho ao alarme do seu corpo.
    .go-on = Por agora chega

calm_words =
    O que você diria a uma pessoa amiga no seu lugar? A maioria é mais gentil com os outros do que consigo.

    Tente: “Este é um momento difícil. Faz sentido sentir isso. Não preciso resolver tudo agora.”

    Diga devagar, como se fosse verdade, mesmo que ainda não pareça.
    .go-on = Por agora chega

calm_after =
    Como está agora? Um pouco mais leve já é alguma coisa, e se nada mudou, não é falha sua.
    .worse = Nada melhor, ou pior

calm_worse =
    Foi bom você falar com sinceridade. Às vezes um exercício é pequeno demais para o que acontece, e uma pessoa pode fazer mais.

    Aqui estão algumas que escutam. { $safe-word } traz essas pessoas de volta a qualquer momento.
