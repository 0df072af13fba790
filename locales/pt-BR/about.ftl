### What this chat is. Honest to the letter: a child decides by it.

about_start =
    Você quer saber com quem fala. Muito bem pensado. O que eu conto?
    .what = O que você é?
    .kept = O que você guarda sobre mim?
    .sees = Quem pode ver esta conversa?
    .limits = O que você não pode fazer?
    .made = Quem está por trás?

about_what =
    Sou um programa de computador. Não sou uma pessoa, e ninguém lê o que você escreve.

    Todas as minhas respostas já estavam prontas. Eu não invento nada. Toda criança recebe as mesmas respostas.
    .wrong-words = Por que você entende errado?
    .limits = O que você não pode fazer?
    .other = Conte outra coisa
    .topics = Ver os assuntos
    .enough = Já sei o bastante

about_wrong-words =
    Eu procuro certas palavras no que você escreve. Não entendo de verdade, como uma pessoa.

    Por isso eu erro. Aí você pode dizer: “Você entendeu errado.” A gente volta e tenta de novo.

    Algumas palavras me fazem pensar em perigo. Então mostro pessoas que ajudam. Eu não conto a ninguém.
    .other = Conte outra coisa
    .topics = Ver os assuntos
    .enough = Já sei o bastante

about_kept =
    Eu não guardo as suas palavras. Não sei o seu nome nem onde você está.

    Durante a conversa, tenho só poucas coisas: seu idioma, em que ponto estamos e o que você escolheu. Um botão mostra tudo isso.

    Se você fechar esta conversa, eu esqueço.
    .sees = Quem pode ver esta conversa?
    .counted = Alguém conta o que eu faço?
    .other = Conte outra coisa
    .topics = Ver os assuntos
    .enough = Já sei o bastante

about_counted =
    As pessoas que cuidam de mim podem contar coisas. Por exemplo, quantas conversas há. Ou quantas vezes eu errei.

    Elas nunca veem quem foi, nem as palavras. Números pequenos ficam escondidos.
    .sees = Quem pode ver esta conversa?
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_sees =
    Quem está do seu lado pode ver. E também quem mexer depois neste celular.

    A rede da escola ou de casa pode ver que você veio aqui. Um aplicativo espião pode ver tudo.

    Eu não posso mudar isso. Mas posso ajudar você a ter cuidado.
    .traces = Como deixo menos rastros?
    .watched = Alguém vigia meu celular
    .shared = Outros usam este computador
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_limits =
    Não posso ligar para ninguém. Não posso denunciar nem tirar uma imagem do ar. Não posso ir até você.

    Não sou médico nem advogado. Eu posso errar. Você também pode sempre perguntar a uma pessoa.
    .people = Mostrar pessoas que escutam
    .can = O que você pode fazer?
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_can =
    Posso mostrar passos seguros para o celular, as imagens e o grupo. Posso ajudar você a achar palavras.

    Posso mostrar pessoas que ajudam crianças. E quem escolhe o que fazer é você.
    .topics = Ver os assuntos
    .lost = Não sei por onde começar
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_made =
    Fui feito para crianças que falam por direitos. Meu nome é { -linnet }. É um passarinho com uma voz que vai longe.

    Tudo o que eu posso dizer é público. Assim qualquer pessoa pode ler e conferir.
    .complain = Não gostei de uma coisa aqui
    .grown-up = Eu sou um adulto
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_complain =
    Foi bom você dizer. Você tem o direito de reclamar. Não precisa falar bonito.

    Conte ao adulto ou ao grupo que mostrou esta conversa a você. Eles podem passar adiante sem o seu nome.
    .people = Quero falar com uma pessoa
    .rights = Quais são os meus direitos?
    .other = Conte outra coisa
    .enough = Já sei o bastante

about_grown-up =
    Boas-vindas. Ninguém pode ler o que uma criança escreve aqui. Por favor, não peça que ela mostre.

    Se uma criança contar algo a você: escute, acredite, agradeça. Não force a contar mais. Não culpe.

    Não prometa segredo. Diga o que você precisa repassar. Os canais de ajuda também orientam você.
    .people = Mostrar canais de ajuda
    .topics = Ver os assuntos
    .enough = Já sei o bastante

about_done =
    Foi bom você perguntar. Você pode confiar também no que sente sobre uma conversa.

    Você pode voltar ou sair quando quiser. Se você fechar esta conversa, ela some. A palavra { $safe-word } traz pessoas que ajudam.
