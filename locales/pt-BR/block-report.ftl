### Blocking and reporting in an app. No promise that a report works, or how fast.

block-report_start =
    Bloquear não é falta de educação. Você decide quem pode falar com você.

    Quer provas? Guarde antes as palavras. Depois de bloquear, podem sumir. O que você quer saber?
    .block = Como eu bloqueio?
    .report = Como eu denuncio?
    .notice = Vão perceber?
    .new-accounts = A pessoa sempre volta
    .go-on = Já sei. Continuar

block-report_block =
    Abra o perfil ou a conversa. Procure um menu, muitas vezes três pontinhos ou linhas. Toque em “Bloquear”.

    Faça isso em cada aplicativo onde podem escrever para você. Um adulto de confiança pode ajudar.
    .softer = Há algo mais leve?
    .notice = Vão perceber?
    .report = Como eu denuncio?
    .go-on = Pronto. Continuar

block-report_softer =
    Sim. Muitos aplicativos deixam silenciar alguém. Aí você não vê o que escrevem. Em geral não percebem.

    Você também pode escolher que só amigos escrevam para você.
    .report = Como eu denuncio?
    .go-on = Pronto. Continuar

block-report_report-together =
    Peça a um adulto de confiança para denunciar com você. Ele olha, então você não precisa.

    Escolham o motivo que diz “criança” ou “menor de 18”. Não posso denunciar por você: sou só um programa.
    .myself = Quero fazer sem adulto
    .refused = O aplicativo não fez nada
    .go-on = Certo. Continuar

block-report_report-self =
    Abra a postagem ou o perfil. Ache o menu, depois “Denunciar”. Escolha o que combina mais, com “criança” ou “menor de 18”.

    Anote o dia e o número que derem. Os aplicativos podem demorar e podem dizer não.
    .refused = O aplicativo não fez nada
    .notice = Vão perceber?
    .go-on = Pronto. Continuar

block-report_notice =
    Em geral, os aplicativos não contam quem denunciou. Quem você bloqueia ainda pode perceber que você sumiu.

    Por isso é bom que alguém do seu lado saiba antes. O que você acha que vai acontecer?
    .afraid = Pode ficar perigoso
    .block = Nada ruim. Como bloqueio?
    .report = Nada ruim. Como denuncio?
    .go-on = Certo. Continuar

block-report_afraid =
    Então você pode esperar. Não precisa bloquear nem denunciar hoje. A sua segurança vem primeiro.

    Conte a um adulto de confiança antes de mudar algo. Planejem o que vem depois.
    .softer = Há algo mais leve?
    .go-on = Certo. Continuar

block-report_new-accounts =
    Isso cansa, e a culpa não é sua. Depois de um “não”, voltar é errado.

    Não responda. Anote cada nome novo. Deixe sua conta para que só amigos possam escrever.
    .report = Como eu denuncio?
    .refused = O aplicativo não fez nada
    .go-on = Certo. Continuar

block-report_refused =
    O não de um aplicativo não quer dizer que estava certo. Você pode denunciar de novo, com outro motivo.

    Amigos também podem denunciar. E estas pessoas sabem falar com os aplicativos. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .go-on = Continuar
