### The first minutes of a conversation. Base wording: for children of 7 to 12 and for all who did not say.

welcome_start =
    Olá. Eu sou { -linnet }, um programa de computador. Não sou uma pessoa, e ninguém lê esta conversa.

    Posso ajudar você a se proteger quando fala pelos seus direitos. Não sou médico. Não posso ligar para ninguém por você.

    Não guardo nada do que você escreve. Se você fechar esta conversa, ela some. Alguém perto de você, ou neste aparelho ou rede, pode ver. Então não escreva nomes nem endereços.

    Uma palavra para lembrar: { $safe-word }. Escreva quando quiser. Aí eu mostro pessoas que podem ajudar.
    .begin = Vamos começar
    .quick = Sem perguntas, por favor
    .who = Quero saber mais de você
    .now = Estou em perigo agora

welcome_age =
    Quantos anos você tem? Assim eu uso as palavras certas. Não precisa dizer.
    .younger = De 7 a 12
    .older = De 13 a 17
    .quiet = Prefiro não dizer

welcome_country =
    Em que país você está? Assim mostro canais de ajuda de lá. São pessoas que escutam crianças.

    Eu nunca procuro saber onde você está. Você também pode pular isto.
    .brazil = Brasil
    .moldova = Moldávia
    .thailand = Tailândia
    .togo = Togo
    .other = Outro, ou prefiro não dizer

welcome_countries = Escolha o seu país ou escreva o nome dele. Ou escolha não dizer.

welcome_screen =
    Para sair rápido, toque em Sair. No teclado, aperte Shift três vezes. Aparece uma página comum.

    Sair não esconde tudo. A lista de páginas visitadas continua lá. A rede da escola ou um aplicativo espião podem ver mais.

    Mais alguém pode ver esta tela?
    .yes = Sim
    .no = Não
    .unsure = Não tenho certeza
    .go-on = Pular isto

welcome_unsure =
    Tudo bem. Pense um pouco. Tem alguém do seu lado? Alguém mexe neste celular ou computador?

    Se pode ser que sim, vamos com cuidado.
    .yes = Alguém pode ver
    .no = Acho que ninguém vê

welcome_observed =
    Foi bom eu saber disso. Você pode esperar até não ter ninguém perto. Ou usar um aparelho mais seguro, como o da biblioteca.

    Você também pode continuar agora. Toque em Sair sempre que precisar.
    .go-on = Vou continuar agora
    .traces = Como deixo menos rastros?
    .reads = Alguém lê o meu celular
    .later = Volto mais tarde
    .now = Estou em perigo agora

welcome_traces =
    Da próxima vez, abra antes uma janela anônima. Ela não guarda a lista de páginas. Feche a janela quando terminar.

    Você tem medo de quem olha? Então não mude nada neste celular. Se der, use outro aparelho.
    .go-on = Vou continuar agora
    .later = Volto mais tarde

welcome_later =
    É um bom plano. Você pode voltar quando quiser, ou nunca. Se você fechar esta conversa, ela some.

    Lembre da palavra: { $safe-word }.

welcome_topics =
    Sobre o que é? Escolha o mais parecido. Ou escreva umas palavras.
    .happening = Algo ruim acontece comigo
    .tech = Meu celular e minhas contas
    .speaking = Eu falo por uma causa
    .heart = Sentimentos, casa ou amizade
    .lost = Não sei por onde começar

welcome_happening =
    Sinto muito que isso aconteça com você. A culpa não é sua. O que é mais parecido?
    .people = Alguém me maltrata ou assusta
    .pictures = Imagens, segredos ou dinheiro
    .home = Alguém me machuca em casa
    .taken = Pegaram ou olharam meu celular
    .watched = Alguém vigia meu celular

welcome_people =
    Ninguém tem o direito de tratar você mal. O que é mais parecido?
    .threats = Dizem que vão me machucar
    .hate = Mensagens maldosas ou de ódio
    .lies = Contam mentiras sobre mim
    .doxxing = Postaram onde moro ou estudo
    .fake-me = Alguém finge ser eu

welcome_pictures =
    Eu não vou brigar com você. O que é mais parecido?
    .images = Uma imagem do meu corpo
    .deepfake = Uma imagem falsa de mim
    .grooming = Alguém é legal demais comigo
    .scams = Pedem dinheiro ou oferecem emprego
    .reporting = Quero denunciar uma coisa

welcome_tech =
    O que é mais parecido?
    .account = Alguém entrou na minha conta
    .locks = Senhas e cadeados
    .phishing = Um link ou mensagem estranha
    .chats = Meus grupos de conversa
    .devices = Celular, Wi-Fi e computador

welcome_locks =
    Bons cadeados protegem o que é seu. Por onde quer começar?
    .passwords = Uma senha forte
    .two-step = Um segundo cadeado
    .check-accounts = Olhada rápida nas contas

welcome_devices =
    O que é mais parecido?
    .watched = Alguém vigia meu celular
    .taken = Pegaram ou olharam meu celular
    .shared = Um computador que outros usam
    .location = Quem vê onde eu estou
    .offline = A internet não funciona

welcome_speaking =
    Você tem o direito de dizer o que pensa. Vamos com mais segurança. O que é mais parecido?
    .out = Protestos e reuniões
    .posting = Postar imagens e histórias
    .campaign = Planejar algo em grupo
    .my-rights = Meus direitos
    .check-partner = Posso confiar neste grupo ou pessoa?

welcome_out =
    O que é mais parecido?
    .protest = Ir a um protesto
    .meetings = Falar numa reunião grande
    .location = Quem vê onde eu estou
    .offline = A internet não funciona

welcome_posting =
    O que é mais parecido?
    .consent = Pedir licença antes de postar
    .check-picture = Posso postar esta imagem?
    .chats = Nosso grupo de conversa
    .lies = Contam mentiras sobre nós

welcome_my-rights =
    O que é mais parecido?
    .rights = Quais direitos eu tenho?
    .complain = Onde posso reclamar?
    .meetings = Falar numa reunião grande
    .reporting = Denunciar num aplicativo

welcome_heart =
    Aqui cabem todos os sentimentos. O que é mais parecido?
    .feelings = Tristeza, medo ou cansaço
    .low = Não quero mais viver
    .home = Alguém me machuca em casa
    .friend = Eu me preocupo com alguém
    .talk = Quero falar com uma pessoa
