### Keeping proof, for teenagers: the same offer, with what makes proof useful.

keep-proof_start =
    Guardar provas pode ajudar depois: com uma plataforma, a escola, um aliado ou um advogado. É escolha sua, e a ajuda não depende disso.

    Se olhar de novo dói demais, outra pessoa pode fazer por você.

keep-proof_how =
    Um bom print mostra as palavras, o nome da conta, a data e a hora. Copie também o link da postagem e do perfil: nomes podem mudar, links mudam menos.

    Faça isso antes de bloquear ou denunciar, porque aí as mensagens podem sumir.

keep-proof_vanishes =
    Anote logo as palavras exatas, com conta, data e hora. Uma foto feita com outro aparelho também serve.

    Alguns aplicativos avisam quem mandou sobre o print. Pense se isso importa para a sua segurança.

keep-proof_cannot-look =
    É um limite saudável. Entregue o aparelho a uma pessoa amiga ou um adulto de confiança e deixe que junte palavras, nomes, links e datas.

    Peça que não passe nada adiante e não conte a você o que diz, a não ser que você queira saber.

keep-proof_body =
    Se a imagem mostra o corpo nu ou íntimo de alguém com menos de 18 anos, não salve, não tire print nem encaminhe, nem como prova. Em muitos países uma cópia pode ser ilegal, seja qual for o motivo.

    Anote as palavras, a conta, o link e a data no lugar. Para um canal de denúncia ou uma plataforma, isso basta.

keep-proof_body-kept =
    Você fez isso para ter uma prova; faz sentido, e não é culpa sua que mandaram para você.

    Deixe onde está, não mande a ninguém e pergunte a um canal de ajuda para crianças o que fazer. Lá podem dizer como isso é tratado onde você mora.

keep-proof_contacts =
    Um jeito de perguntar: “Salvei uma imagem como prova e agora li que não devo ter. O que posso fazer?” Não precisa mostrar nem dizer quem é. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

keep-proof_gone =
    Tudo bem. Apagar foi um jeito de se cuidar.

    Anote o que lembra: nomes de conta, datas aproximadas, o que foi dito. Amigos, gente do grupo ou as suas notificações podem ainda ter partes.

keep-proof_where-ask =
    Alguém poderia olhar o seu celular, a sua nuvem ou as suas coisas? Família, namoro, escola, polícia?

keep-proof_private =
    Então uma pasta no celular serve. Dê uma cópia a uma pessoa de confiança, para não perder tudo se o celular sumir ou quebrar.

    Depois, tire da vista. Está lá se você precisar; não tem que reler.

keep-proof_hidden =
    Então o seu celular não é um bom lugar, nem o backup de fotos, se outros conseguem abrir.

    Deixe alguém de confiança guardar, fora da sua casa. Ou escreva no papel e deixe com essa pessoa.

keep-proof_log =
    Mantenha uma lista simples: data, conta, o que houve, link. Ela mostra um padrão que mensagens soltas não mostram.

    Alguém do seu grupo pode cuidar dela. E você não precisa esperar uma lista longa para pedir ajuda.
