### Pictures, voices and stories of other people. Nobody is blamed for having posted.

consent_start =
    Imagens e histórias sustentam uma causa, e pertencem também a quem aparece nelas. Por favor, sem nomes. Qual é o seu caso?

consent_whom =
    Quem dá para ver, ouvir ou reconhecer ali?

consent_how-ask =
    Diga o que mostra, onde, quem pode ver e por quanto tempo fica. “Você pode dizer não, e pode pedir para tirar depois.” Um sim sob pressão, ou silêncio, não é sim. O que a pessoa diz?

consent_small-child =
    Uma criança pequena pode dizer sim ou não, mas não tem como saber o que a imagem pode significar daqui a alguns anos. Pergunte a ela e a quem cuida dela; o não da criança vale mais que o sim do adulto. O que dizem?

consent_crowd =
    Numa multidão ninguém consegue perguntar a todos. Lugar público não é um sim. Mostre costas, mãos, cartazes, ou uma distância em que não se reconhece nenhum rosto.

consent_at-risk =
    Gente sem documentos, quem não se assumiu, testemunhas, crianças que se escondem de alguém: serem reconhecidas pode custar muito. Veja isso com a pessoa e com um adulto aliado, e busque um jeito sem ela. O que ajudaria agora?

consent_law-tg =
    No Togo, postar, compartilhar ou curtir pode ser punido se for considerado ilegal, como notícias falsas. Não posso dizer o que conta. Uma pessoa adulta aliada ou ajuda jurídica pode explicar mais.

consent_law-th =
    Na Tailândia, posts levaram a acusações, também contra menores de 18 anos. Não posso dizer o que conta; por favor, veja isso antes com uma pessoa adulta aliada. O que você quer fazer?

consent_law =
    Não conheço a lei de onde você está. Em alguns lugares, um post, um compartilhamento ou uma curtida pode ser punido. Uma pessoa adulta aliada ou ajuda jurídica pode descobrir.

consent_story =
    Uma voz ou um detalhe pode entregar alguém. Deixe a pessoa ler ou ouvir antes de publicar. Mude nome, lugar e tempo, e tire o que só uma pessoa poderia saber. O que ela diz?

consent_yes =
    Anote para si quem concordou com o quê; iniciais bastam, num lugar seguro. Veja mais uma vez uniformes, fachadas e nomes. E pense em como a pessoa pode ver isso daqui a cinco anos. O que ajudaria agora?

consent_yes-but =
    Corte, ponha uma forma sólida sobre o rosto, desenhe, ou conte sem imagem. Mostre à pessoa a nova versão antes de publicar.

consent_no =
    Um não dispensa motivo, e “não sei” é um não por enquanto. Agradeça: da próxima vez vão dizer a verdade a você de novo. O que você quer fazer?

consent_posted-already =
    Acontece com muita gente e dá para consertar. Tire do ar ou cubra o rosto agora. Depois conte às pessoas que estava no ar, e por quanto tempo, para que se cuidem. Qual é o seu caso?

consent_said-no =
    “Tire do ar” vale, mesmo depois de um sim. Tire de todos os lugares onde pôs, avise, e peça o mesmo a quem compartilhou. A causa não perde com isso.

consent_shown =
    Você pode dizer não a uma imagem sua, mesmo depois de um sim, e também a adultos. Quem postou?

consent_ask-down =
    “Por favor, tire minha imagem do ar e me diga onde mais ela está.” Boas organizações têm alguém responsável pela proteção de crianças: é a essa pessoa que vale escrever. O que aconteceu?

consent_ask-family =
    Muita gente que cuida tem boa intenção e não pensa em perguntar. “Me perguntem antes, e muitas vezes vou dizer sim” é uma proposta justa. Como reagiriam?

consent_abuse-picture =
    É difícil ter visto isso, e não é culpa sua. Por favor, não repasse, não salve nem tire print, nem como prova: cópias podem ser ilegais e ferir a criança de novo. Alguém adulto ou um canal de denúncia pode seguir daqui.

    O que mais se aproxima?

consent_defenders =
    Estas pessoas ajudam quem defende direitos humanos e podem conhecer ajuda jurídica perto de você. A maioria trabalha com adultos e verifica quem escreve; o caminho comum é uma pessoa adulta aliada ou sua organização.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

consent_people =
    Estas pessoas podem ajudar com imagens e problemas na internet. Para perguntar, você não precisa mandar a imagem.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

consent_done =
    Por agora: peça antes, esconda o que entrega pessoas. Depois: uma lista de quem concordou, e um olhar nos posts antigos.

    O seu “não” conta tanto quanto o dos outros. O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
