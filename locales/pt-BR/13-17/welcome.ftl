### The first minutes: wording for teenagers where it should differ.

welcome_start =
    Oi. Eu sou { -linnet }, um programa de computador. Não sou uma pessoa, e ninguém acompanha a conversa.

    Ajudo jovens que levantam a voz a se proteger mais, na internet e fora dela. Não sou médico nem advogado, e não posso ligar para ninguém por você.

    Nada do que você escreve fica guardado, e fechar a conversa apaga tudo aqui. Mesmo assim, quem está do seu lado, ou controla este aparelho ou a rede, pode ver. Por favor, não escreva nomes nem endereços.

    Uma palavra para lembrar: { $safe-word }. Escreva quando quiser e eu mostro pessoas que podem ajudar.
    .quick = Pular as perguntas

welcome_country =
    Em que país você está? Os canais de ajuda e algumas dicas dependem disso.

    Eu nunca procuro saber onde você está, e você pode pular esta pergunta.

welcome_countries = Escolha o seu país, escreva o nome dele ou escolha não dizer.

welcome_screen =
    Para sair rápido, toque em Sair, ou aperte Shift três vezes no teclado. Uma página comum aparece no lugar.

    O que isso não esconde: o histórico do navegador fica, a rede da escola ou de casa pode ver o endereço deste site, e um programa espião vê tudo na tela.

    Mais alguém pode ver esta tela agora?

welcome_unsure =
    Tudo bem. Tem alguém do seu lado? Este aparelho é da escola, do trabalho ou da família? Alguém sabe desbloquear?

    Se for o caso, vamos agir como se alguém pudesse ver.

welcome_observed =
    Bom saber. Você pode esperar um momento sem ninguém por perto, ou usar um aparelho mais seguro: da biblioteca, ou de um amigo ou amiga.

    Também dá para continuar agora. Sair funciona a qualquer momento.
    .go-on = Continuar agora
    .reads = Alguém mexe no meu celular
    .later = Volto depois

welcome_traces =
    Da próxima vez, abra antes uma janela anônima: ela não guarda histórico neste aparelho. A rede ainda pode ver que site você visita.

    Se você tem medo de quem olha, não apague nem mude nada neste celular por enquanto. Mudanças repentinas chamam atenção. Se der, use outro aparelho.
    .go-on = Continuar agora
    .later = Volto depois

welcome_later =
    Bom plano. Volte quando for mais seguro, ou não volte: a escolha é sua. Fechar esta conversa apaga tudo aqui.

    Guarde a palavra: { $safe-word }.

welcome_topics =
    Sobre o que é? Escolha o mais próximo ou escreva umas palavras.
    .happening = Estão fazendo algo comigo
    .tech = Meu celular e as contas
    .speaking = Faço campanha ou ativismo
    .heart = O que sinto, casa ou amigos

welcome_happening =
    Sinto muito que você tenha que lidar com isso. A culpa não é sua. O que chega mais perto?
    .people = Ameaça, ódio, mentira, exposição
    .pictures = Imagens, pressão ou dinheiro
    .watched = Alguém espiona meu celular

welcome_people =
    Nada disso é o preço de levantar a voz. O que chega mais perto?
    .threats = Estou recebendo ameaças
    .hate = Ódio, bullying, ataque em massa
    .lies = Mentiras sobre mim ou meu grupo
    .doxxing = Expuseram meus dados
    .fake-me = Uma conta falsa com meu nome

welcome_pictures =
    Eu não julgo você. O que chega mais perto?
    .images = Nudes ou imagens íntimas
    .deepfake = Imagem falsa ou de IA de mim
    .grooming = Alguém se aproxima demais online

welcome_tech =
    O que chega mais perto?
    .account = Minha conta foi invadida
    .locks = Senhas e duas etapas
    .phishing = Link ou mensagem suspeita
    .chats = Grupos de conversa seguros

welcome_locks =
    Por onde você quer começar?
    .passwords = Senhas fortes
    .two-step = Verificação em duas etapas
    .check-accounts = Revisão rápida das contas

welcome_devices =
    O que chega mais perto?
    .watched = Alguém espiona meu celular
    .taken = Meu celular foi levado ou revistado
    .shared = Computadores compartilhados
    .location = Quem vê minha localização
    .offline = A internet foi cortada

welcome_speaking =
    Levantar a voz é direito seu. Vamos fazer isso com mais segurança. O que chega mais perto?
    .campaign = Planejar uma campanha

welcome_out =
    O que chega mais perto?
    .protest = Um protesto
    .meetings = ONU e outras reuniões oficiais
    .location = Quem vê minha localização
    .offline = A internet foi cortada

welcome_posting =
    O que chega mais perto?
    .consent = Autorização de quem aparece
    .check-picture = Checar a imagem antes de postar
    .lies = Mentiras sobre mim ou meu grupo

welcome_my-rights =
    O que chega mais perto?
    .rights = Quais direitos eu tenho
    .complain = Onde posso reclamar
    .meetings = ONU e outras reuniões oficiais
    .reporting = Denunciar a uma plataforma

welcome_heart =
    O que chega mais perto?
    .feelings = Estresse, medo ou esgotamento
    .low = Penso em morrer ou me machucar
    .home = Minha casa não é segura
    .friend = Alguém próximo precisa de ajuda
