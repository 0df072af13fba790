### My phone was taken or searched, or officials put me under pressure. For a child who may be standing in front of an officer.

seized_start =
    Você tem o direito de dizer o que pensa. O que fazem com você não é culpa sua. Não me diga nomes, por favor.

    Um passo de cada vez. O que está acontecendo?
    .danger-now = Estou em perigo agora mesmo
    .now = Estão me parando ou revistando
    .taken = Pegaram o meu celular
    .called = Recebi carta, ou querem que assine
    .pressure = Vigiam ou assustam a gente

seized_now =
    Respire devagar. Fale com educação. Repita quantas vezes precisar: “Quero meu adulto responsável e um advogado, por favor.”

    Não assine nada que você não entende. Não esconda, quebre nem apague coisas. Guarde o celular, se isto piorar as coisas.
    .unlock = Querem que eu desbloqueie o celular
    .held = Estão me levando ou segurando
    .helper = Quem pode me ajudar?
    .over = Já acabou

seized_unlock =
    As leis sobre isso variam. Não sei qual é a lei onde você está. Pode dizer: “Esperem meu adulto responsável e um advogado.”

    Não brigue pelo celular. Você vale mais do que ele. Se você desbloqueou, a culpa não é sua.
    .unlocked = Olharam dentro dele
    .taken = Levaram o celular
    .held = Estão me levando ou segurando
    .helper = Quem pode me ajudar?

seized_held =
    Você pode perguntar três coisas. Aonde vou, e por quê? Vão ligar para o meu adulto responsável? Posso ter um advogado?

    Ninguém pode obrigar você a dizer que fez algo errado. Se alguém machuca você, é errado, seja quem for.
    .danger-now = Estou em perigo agora mesmo
    .helper = Quem pode me ajudar?
    .friend = Levaram alguém do meu grupo
    .free = Já me soltaram

seized_over =
    Você passou por isso. O corpo ainda pode tremer. É normal. O que ajudaria agora?
    .write = Anotar o que aconteceu
    .phone = Olharam dentro do meu celular
    .taken = Ficaram com o meu celular
    .calm = Ainda estou tremendo
    .helper = Quem pode me ajudar?

seized_friend-taken =
    Conte a um adulto agora, melhor alguém que conhece essa pessoa. Diga onde e quando. Por favor, não vá atrás sem companhia.

    Espere para postar até a família ou um advogado concordar.
    .helper = Quem pode ajudar a gente?
    .adult = Me ajude a escolher um adulto
    .write = Anotar o que eu vi
    .enough = Por enquanto é só

seized_who-took =
    Um celular guarda muito da sua vida. Tudo bem ficar mal com isso. Quem pegou?
    .officials = Polícia, exército ou fronteira
    .school = A minha escola
    .family = Alguém da família
    .thief = Um ladrão, ou perdi
    .have-it = Já está comigo de novo

seized_officials-have =
    Não apague o celular de longe. Isso pode ser usado contra você. Um adulto e um advogado podem pedir de volta.

    Suas contas e seus amigos ainda podem ficar mais protegidos. Por onde quer começar?
    .accounts = Minhas contas
    .group = Meus amigos e meu grupo
    .write = Anotar o que aconteceu
    .helper = Quem ajuda a pegar de volta?
    .have-it = Já está comigo de novo

seized_accounts =
    Com um adulto, use outro celular ou computador. Desconecte o celular levado das suas contas. O e-mail vem primeiro.

    Se você tem advogado, pergunte antes a ele. O que ajudaria agora?
    .passwords = Senhas novas
    .second = Um segundo cadeado
    .group = Meus amigos e meu grupo
    .enough = Por enquanto é só

seized_warn-group =
    Outros podem ler o que seus amigos escrevem para você. Avise cara a cara, ou por um celular seguro. Peça que não escrevam nada lá.
    .groups = Proteger mais o nosso grupo
    .write = Anotar o que aconteceu
    .helper = Quem pode me ajudar?
    .enough = Por enquanto é só

seized_returned =
    Alguém pode ter copiado ou mudado algo nele. Por enquanto, ele não é privado. Se você desbloqueou, a culpa não é sua.

    Um especialista pode olhar. Até lá, não ponha segredos nele. O que você quer fazer?
    .accounts = Minhas contas
    .watching = Podem me vigiar por ele?
    .group = Meus amigos e meu grupo
    .helper = Quem pode olhar o celular?
    .write = Anotar o que aconteceu

seized_school =
    Escolas podem ter regras sobre celular. Você pode perguntar qual é a regra. Pode perguntar quando recebe de volta.

    Suas mensagens continuam sendo suas. O que está acontecendo?
    .kept = Ficam com ele por enquanto
    .looked = Leem o que está nele
    .punished = Me castigam por dizer o que penso
    .passed = Entregaram à polícia

seized_school-looked =
    Na escola você também tem direito à privacidade. Um adulto pode perguntar quem olhou, e por quê. Anote o que disserem.
    .write = O que eu anoto?
    .accounts = Proteger as minhas contas
    .adult = Me ajude a escolher um adulto
    .rights = Meus direitos
    .child = Um canal de ajuda

seized_school-punished =
    Dizer o que pensa, em paz, é direito seu. Um castigo por isso precisa ser visto com justiça. Você não precisa enfrentar a escola sem ajuda.

    O que ajudaria agora?
    .write = O que eu anoto?
    .adult = Me ajude a escolher um adulto
    .complain = Onde podemos reclamar?
    .rights = Meus direitos
    .child = Um canal de ajuda

seized_family =
    Famílias pegam o celular por motivos diferentes. O que combina mais com você?
    .rule = É uma regra ou um castigo
    .reads = Leem as minhas mensagens
    .pressed = Autoridades assustaram a família
    .unsafe = Tenho medo em casa

seized_family-pressed =
    Sua família pode agir por medo. Você não causou isso ao dizer o que pensa. Um adulto em quem ela confia pode conversar com ela.

    Sua casa é segura para você?
    .safe = Sim. Quero escolher um adulto
    .unsafe = Não, ou não tenho certeza
    .guilt = Sinto culpa
    .helper = Quem pode ajudar a gente?

seized_stolen =
    Com um adulto, use outro aparelho. Marque o celular como perdido e bloqueie. Peça à operadora para parar o seu número.

    Depois, as suas contas. O que você quer?
    .passwords = Senhas novas
    .used = Alguém usa a minha conta
    .pictures = Há imagens particulares nele
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

seized_summoned =
    Você pode pedir para levar um adulto. Mostre antes a carta a ele. Ela pode até ser falsa. Não assine nada que você não entende.

    O que ajudaria?
    .ready = Como me preparo?
    .fake = Pode ser falsa
    .signed = Já assinei uma coisa
    .alone = Ainda ninguém pode ir comigo
    .helper = Quem conhece um advogado?

seized_ready =
    Vá com um adulto e, se der, um advogado. Pergunte sobre o que é. Avise um amigo ou amiga quando for e quando voltar.

    Você pode pedir uma pausa. Pode dizer que não entende.
    .rights = Meus direitos
    .helper = Quem conhece um advogado?
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

seized_signed =
    Muita gente assina quando tem medo. A culpa não é sua. Um advogado talvez ainda possa ajudar.

    O que você quer fazer?
    .write = Anotar o que eu lembro
    .helper = Quem conhece um advogado?
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

seized_pressure =
    É errado assustar crianças porque elas dizem o que pensam. A culpa não é sua. O que está acontecendo?
    .follow = Alguém me segue
    .visit = Vieram à minha casa ou escola
    .family = Assustam a minha família
    .school = A escola me castiga
    .phone = Acho que leem meu celular

seized_follow =
    É agora? Então vá para onde há muita gente. Fique com um adulto que você conhece. Não fale com quem segue você.

    O que combina?
    .danger-now = Está acontecendo agora
    .plan = Me ajude a planejar meus caminhos
    .write = Anotar o que eu vi
    .helper = Quem pode me ajudar?

seized_visit =
    Se voltarem, tente não ficar sem companhia. Um adulto pode falar com eles. Ele pode perguntar quem são e por que vieram.
    .write = Anotar o que aconteceu
    .plan = Plano para a próxima vez
    .helper = Quem pode ajudar a gente?
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

seized_write-down =
    Anote logo depois: quando, onde, o que disseram, o que levaram. Quem mais viu? Use papel ou um aparelho seguro. Por favor, não aqui.

    Um adulto pode guardar o papel para você. O que ajudaria agora?
    .helper = Quem pode me ajudar?
    .adult = Me ajude a escolher um adulto
    .feelings = Isso ainda pesa em mim
    .enough = Por enquanto é só

seized_helper =
    Estas pessoas ajudam defensores de direitos humanos. A maioria trabalha com adultos. Um adulto pode pedir por você. Elas podem conhecer advogados.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Preciso de um adulto para pedir
    .child = Um canal de ajuda para crianças
    .calm = Antes preciso me acalmar
    .enough = Por enquanto é só

seized_child-line-br =
    No Brasil, contar a um serviço de ajuda pode abrir um caso. Quem protege crianças pode agir, muitas vezes em um dia.

seized_child-line =
    Estas pessoas escutam crianças. Você pode perguntar antes para quem contariam. Aí decide o que dizer.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Me ajude a escolher um adulto
    .enough = Por enquanto é só

seized_done =
    Por agora, fique perto de um adulto de confiança. Depois, um advogado ou um serviço para defensores pode ajudar.

    Seus direitos continuam seus. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
