### Keeping proof of what others wrote or did. An offer, never a duty. A picture of a child's body is never kept.

keep-proof_start =
    Você pode guardar provas do que fizeram. Isso pode ajudar depois, se contar a alguém.

    Não é obrigação. As pessoas também podem ajudar você sem provas. E você pode parar quando for demais.
    .how = Mostrar como
    .cannot-look = Não consigo olhar de novo
    .body = Há uma imagem de um corpo
    .gone = Já está apagado
    .not-now = Agora não. Continuar

keep-proof_how =
    Tire um print da tela. Ele deve mostrar as palavras e o nome da conta. Tente pegar também o dia e a hora.

    Faça isso antes de bloquear alguém. Depois, as mensagens podem sumir.
    .where = Onde guardo em segurança?
    .vanishes = As mensagens somem rápido
    .body = Há uma imagem de um corpo
    .go-on = Pronto. Continuar

keep-proof_vanishes =
    Então escreva logo no papel. O que dizia? Quem mandou? Quando?

    Alguns aplicativos avisam quem mandou quando você tira print. O papel não avisa ninguém.
    .where = Onde guardo em segurança?
    .go-on = Pronto. Continuar

keep-proof_cannot-look =
    Você não precisa olhar. Alguém do seu lado pode fazer por você. Essa pessoa lê, você não.

    Peça que guarde as palavras, os nomes e os dias. E que não mostre a outros.
    .body = Há uma imagem de um corpo
    .where = Onde dá para guardar bem?
    .go-on = Certo. Continuar

keep-proof_body =
    Então uma regra é importante. Por favor, não salve, copie nem mande a imagem. Nem como prova.

    Anote as palavras no lugar: quem, o quê, quando, e onde você viu. Isso também é prova.
    .where = Onde guardo em segurança?
    .already = Já salvei a imagem
    .go-on = Certo. Continuar

keep-proof_body-kept =
    Você queria ter uma prova. Faz sentido. E se ela chegou a você, a culpa não é sua.

    Por favor, não mande a ninguém. Um canal de ajuda pode dizer o que fazer com ela.
    .go-on = Certo. Continuar
    .person = Mostrar um canal de ajuda

keep-proof_contacts =
    Você pode perguntar: “Tenho uma imagem que eu não devo ter. O que eu faço?” Não precisa mostrar. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .go-on = Continuar

keep-proof_gone =
    Tudo bem. Você queria isso longe de você.

    Se quiser, anote o que ainda lembra. Quem, o quê, mais ou menos quando. Um amigo ou amiga também pode ter ainda.
    .where = Onde guardo em segurança?
    .go-on = Certo. Continuar

keep-proof_where-ask =
    Alguém às vezes mexe no seu celular ou nas suas coisas?
    .private = Não, são só meus
    .looked-at = Sim, alguém mexe
    .unsure = Não tenho certeza

keep-proof_private =
    Então você pode guardar no celular. Um adulto de confiança pode ficar com uma cópia. Assim não se perde.

    Depois disso, deixe o celular de lado. Você não precisa ler de novo.
    .log = E se vier mais?
    .go-on = Continuar

keep-proof_hidden =
    Então não guarde no seu celular. Alguém poderia achar.

    Alguém de confiança pode guardar para você, fora da sua casa. Você também pode escrever num papel e dar a essa pessoa.
    .log = E se vier mais?
    .go-on = Continuar

keep-proof_log =
    Faça uma lista pequena. Uma linha de cada vez: o dia, quem, o que houve. Outra pessoa pode escrever por você.

    Está piorando? Então não espere a lista crescer. Você pode contar a alguém na hora.
    .go-on = Continuar
