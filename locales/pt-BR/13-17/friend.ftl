### A teenager worries about a friend: wording where it should differ. Listening first, then options; honest about limits.

friend_start =
    Você está cuidando de alguém. Isso vale muito, e não torna você responsável por resolver tudo.

    Uma coisa antes: normalmente essa pessoa decide quem fica sabendo. Quando há risco de vida, essa regra acaba, e um adulto precisa saber.

    Por favor, não me diga nomes. O que chega mais perto?
    .die = Fala em morrer ou se machucar
    .picture = Imagens da pessoa circulam por aí
    .sad = Está para baixo, ou diferente

friend_die =
    Isso é demais para uma pessoa só, em qualquer idade. A culpa não é sua, e manter alguém vivo não é tarefa sua.

    Conte a um adulto hoje, ou pergunte às pessoas abaixo o que fazer. Você pode perguntar diretamente à pessoa: isso não põe a ideia na cabeça de ninguém.

    Fique junto, se for seguro para você, até chegar alguém.
    .now = Poderia acontecer agora
    .secret = Me fez prometer segredo
    .adult = Que adulto pode saber?

friend_secret =
    Uma promessa assim não dá para cumprir, e você pode dizer isso. Melhor alguém com raiva do que perder alguém.

    Você pode dizer: “Gosto demais de você para carregar isso só comigo. Quero que a gente conte a alguém, e vou estar junto.”
    .adult = Que adulto pode saber?
    .angry = Nunca mais vai confiar em mim

friend_angry =
    Talvez fique com muita raiva, e isso dói. Muita gente vê diferente depois, quando está mais em segurança.

    “Prefiro ver você com raiva de mim a perder você” diz tudo sem sermão.
    .adult = Que adulto pode saber?
    .enough = Por agora chega

friend_hurt =
    Sinto muito que essa pessoa passe por isso. Nenhum de vocês tem culpa.

    De onde vem?
    .online = De gente na internet
    .close = De um namoro ou pessoa de confiança
    .guess = Eu só suspeito

friend_at-home =
    Acreditar já é muito. “A culpa não é sua” pode ser a frase mais importante.

    Não enfrente quem faz isso: quem você quer ajudar pode pagar por isso. Pergunte o que a pessoa quer, e que adulto de fora poderia ficar do lado dela.
    .adult = Que adulto pode saber?

friend_online =
    Estar visivelmente do lado ajuda: uma mensagem, sentar junto, cuidar dos comentários por um dia. Brigar com quem ataca raramente ajuda.

    Pergunte o que a pessoa quer antes de guardar, denunciar ou postar algo por ela. Vocês podem ver juntos os próximos passos.
    .save = Como guardar provas
    .threats = Recebe ameaças
    .hate = Ódio ou ataque em massa

friend_officials =
    Isso assusta. Um adulto em quem essa pessoa confia, e quem organiza o grupo de vocês, devem saber hoje.

    Segure postagens públicas até a pessoa, ou a família e um advogado, concordar: uma postagem pode piorar tudo. A maioria das organizações abaixo trabalha por meio de adultos.
    .taken = Levaram, ou não dá para achar
    .phone = Levaram o celular da pessoa
    .adult = Que adulto pode saber?

friend_taken =
    Avise um adulto na hora: a família, se for seguro para essa pessoa; senão, quem organiza, que pode achar um advogado.

    Anote enquanto está fresco: onde, quando, quem, o que foi dito. Passe só a esses adultos, não ao grupo de conversa.
    .adult = Que adulto pode saber?
    .phone = Levaram o celular também

friend_close =
    Conferir o celular, decidir quem alguém pode encontrar, pressionar por imagens, causar medo: isso é controle, não amor.

    Talvez ainda haja carinho. Um ultimato muitas vezes isola mais. Mantenha o contato e deixe a porta aberta.
    .older = É um adulto
    .adult = Que adulto pode saber?

friend_guess =
    Perceber já basta para perguntar. Você não precisa de prova nem de descobrir quem fez o quê.

    A sós: “Tenho visto você diferente, e me importo. Se quiser conversar, estou aqui. Se não, tudo bem também.”
    .adult = Que adulto pode saber?
    .enough = Por agora chega

friend_picture =
    A culpa não é dessa pessoa. Não procure a imagem, não salve, não tire print nem mande adiante: até como prova pode ser ilegal e faz mal.

    O que ajuda é alguém que não julgue, e um adulto ou canal de ajuda que saiba como denunciar imagens assim. Os próximos passos falam com quem aparece nela: vocês podem ler juntos.
    .got-it = Mandaram a imagem para mim
    .adult = Que adulto pode saber?

friend_got-it =
    Receber não é culpa sua. Não passe a ninguém, e você não precisa guardar.

    Se quiser denunciar, faça no aplicativo, sem enviar a imagem em si. Anote o nome da conta e a hora no lugar.
    .adult = Que adulto pode saber?
    .enough = Por agora chega

friend_picture-people =
    Estes serviços tratam de imagens de menores de 18 anos. Você pode perguntar de modo geral, sem o nome da pessoa.

    Deixe que ela decida sobre uma denúncia. Em alguns países isso abre um caso: o cartão avisa. A palavra é { $safe-word }.
    .told = Quem fica sabendo do que eu digo?
    .enough = Por agora chega

friend_sad =
    Você percebeu, e isso importa. Não precisa de solução para ser boa companhia.

    Fazer juntos algo comum muitas vezes abre mais do que uma grande conversa. Pergunte, e depois deixe o silêncio acontecer.
    .die = Fala em morrer ou se machucar
    .weeks = Já dura várias semanas

friend_refuses =
    É direito da pessoa dizer não, enquanto não houver risco de vida. Medo e vergonha levam tempo. Ofereça de novo outro dia.

    Se você acha que a pessoa pode morrer ou se ferir gravemente, não espere um sim. Conte a um adulto hoje.
    .die = Fala em morrer ou se machucar
    .enough = Por agora chega

friend_listen =
    “Eu acredito em você. Que bom que confiou em mim. A culpa não é sua.” Muitas vezes isso vale mais do que conselho.

    “O que ajudaria? Quer ideias, ou só que eu escute? Eu iria com você contar a alguém.”

    Diga logo o que você não pode guardar só com você. Assim a pessoa escolhe o que dizer.
    .not-say = O que é melhor evitar?
    .adult = Que adulto pode saber?
    .enough = Por agora chega

friend_not-say =
    “Por que você não...” e “eu teria...” fazem as pessoas se calarem. Promessas que você não pode cumprir também.

    Não espalhe a história nem imagens, não enfrente quem fez e não investigue. Isso pode colocar vocês em risco.
    .adult = Que adulto pode saber?
    .enough = Por agora chega

friend_contacts =
    Os canais de ajuda também orientam quem se preocupa com alguém. Você não precisa dizer quem é.

    Alguns podem ter que agir se há risco de vida: você pode perguntar antes. A palavra é { $safe-word }.
    .call = O que acontece quando eu ligo?
    .told = Quem fica sabendo do que eu digo?
    .enough = Por agora chega

friend_after =
    Foi uma ajuda de verdade para essa pessoa. E o que vem agora?
    .enough = Por agora chega

friend_me =
    E você? Carregar a dor de outra pessoa exige força, e você pode pôr limites. Como você está com isso?
    .fine = Estou ok
    .heavy = Está ficando demais para mim
    .same = Eu também penso em morrer

friend_stop =
    Foi uma sorte você ter percebido. Daqui em diante, o peso pode ficar em mais de um par de ombros.

    Agora: um adulto, se há algum perigo. Depois: pergunte de novo como está, e guarde tempo para a sua vida.

    Volte quando quiser. { $safe-word } mostra pessoas que podem ajudar. Fechar esta conversa apaga tudo aqui.
