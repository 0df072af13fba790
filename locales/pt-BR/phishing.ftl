### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.

phishing_start =
    Truques assim também enganam adultos. Não é culpa sua. Por favor, não escreva o link aqui.

    O que aconteceu até agora?
    .nothing = Só recebi a mensagem
    .tapped = Toquei no link
    .typed = Digitei uma senha ou código
    .file = Abri um arquivo ou app
    .gave = Mandei dinheiro ou documentos

phishing_untouched =
    Você não precisa fazer nada com isso. Deixe o link quieto. Uma pessoa adulta de confiança pode olhar com você. De quem é?
    .friend = De um amigo ou amiga
    .official = Polícia, justiça ou escola
    .app = Um app, banco ou loja
    .group = Todo o nosso grupo recebeu
    .stranger = Não sei quem mandou

phishing_from-friend =
    Pergunte à pessoa de outro jeito, melhor por voz. Talvez não seja ela. O que você descobriu?
    .real = Ela mandou mesmo
    .not-real = Não foi ela que mandou
    .unknown = Não posso perguntar agora

phishing_friend-hit =
    Então alguém pode estar usando a conta dela. Ela precisa saber. Os outros não devem tocar no link.
    .help-friend = Como ajudo essa pessoa?
    .keep = O que faço com a mensagem?
    .enough = Já avisei. Por enquanto é só

phishing_official =
    Mensagens assim podem dar medo. Podem ser falsas ou reais. Não toque, não pague, não responda. Mostre a uma pessoa adulta de confiança.

    Ela pode perguntar ao próprio órgão. Qual é o seu caso?
    .adult = Escolher uma pessoa adulta
    .real = É real. Me chamaram
    .threat = Ela me ameaça
    .fake = Era falsa

phishing_from-app =
    Não use o link. Abra você o app, como sempre faz. Se algo estiver errado, você vai ver lá.

    O que você viu?
    .fine = Está tudo normal lá
    .odd = Tem algo errado lá
    .adult = Quero que um adulto olhe

phishing_group =
    Talvez alguém queira entrar no grupo de vocês. Peça que ninguém toque. Avise a pessoa adulta que ajuda o grupo.

    Alguém tocou no link?
    .yes = Sim, alguém tocou
    .no = Não, ninguém tocou
    .unknown = Não sabemos

phishing_group-tapped =
    Ninguém tem culpa. Quem tocou pode parar de usar o celular na internet. Alguém adulto pode chamar quem entende.

    O que ajudaria agora?
    .steps = Passos para quem tocou
    .groups = Deixar o grupo mais seguro
    .defenders = Quem ajuda grupos como o nosso?

phishing_tapped =
    Só tocar muitas vezes não faz nada. Feche a página. Não digite nada lá. Aconteceu mais alguma coisa?
    .only = Não, foi só isso
    .typed = Digitei uma senha ou código
    .file = Baixou alguma coisa
    .strange = Meu aparelho está estranho

phishing_typed =
    Você ainda pode trancar a porta. Pegue outro aparelho. Faça lá uma senha nova. Uma pessoa adulta pode ajudar. O que ajudaria você?
    .new = Me ajude com uma senha nova
    .out = Não consigo mais entrar
    .lock = Pôr um segundo cadeado
    .warn = Avisar meus amigos
    .people = Quem pode me ajudar?

phishing_opened =
    Por enquanto, não use esse aparelho na internet. Deixe coisas privadas fora dele. Um adulto que entende de aparelhos pode olhar.
    .other = Senhas novas em outro lugar
    .warn = Avisar meus amigos
    .campaign = Pode ser pela minha campanha
    .people = Quem pode olhar isso?
    .enough = Por enquanto é só

phishing_gave =
    Esse truque já enganou muita gente. Você pode parar agora. Por favor, não mande mais nada. O que você mandou?
    .money = Dinheiro ou cartão-presente
    .papers = Uma foto do meu documento
    .picture = Uma foto íntima
    .data = Meu nome, escola ou endereço

phishing_papers =
    Se enganaram você, a culpa não é sua. Era um documento? Então alguém adulto pode avisar quem fez o documento. Só se for seguro para você.

    Ameaçam você?
    .threat = Sim, me ameaçam
    .no = Não. Ajuda para achar um adulto
    .people = Mostre quem pode ajudar

phishing_warn =
    Não mande o link adiante. Use sua voz ou outro app. Diga: “Não toque em mensagens minhas hoje.”

    O que você quer fazer?
    .new = Me ajude com uma senha nova
    .fake = Alguém escreve em meu nome
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

phishing_keep =
    Não responda e não repasse. Uma pessoa adulta pode olhar antes. Depois você pode bloquear quem mandou e apagar.
    .block = Como bloqueio e denuncio?
    .adult = Escolher uma pessoa adulta
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

phishing_people =
    Estas pessoas podem ajudar com problemas na internet. Não precisa mandar o link antes. Basta contar.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

phishing_defenders =
    Estas pessoas ajudam grupos que defendem direitos. Quase sempre trabalham com pessoas adultas. Alguém adulto do grupo pode escrever.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .online = Ajuda com problemas na internet
    .enough = Por enquanto é só

phishing_done =
    Por agora, deixe links estranhos quietos. Depois, uma senha nova e um segundo cadeado ajudam.

    Você pode perguntar a alguém antes de tocar, sempre. O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
