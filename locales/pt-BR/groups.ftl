### Group chats of a campaign or of friends. Practical; for 7-12 groups are small and known to a grown-up.

groups_start =
    Encontrar outros na internet para levantar a voz é seu direito. Por favor, não me diga o nome nem o link do grupo. Qual é o seu caso?
    .stranger = Há alguém que não conheço
    .private = Alguém me escreve no privado
    .trouble = Há problemas no grupo
    .set-up = Queremos um grupo seguro
    .get-out = Quero sair do grupo

groups_size =
    Grupos pequenos são mais seguros. O melhor é um grupo em que você conhece todo mundo. Quantos vocês são?
    .few = Somos poucos
    .many = Somos muitos
    .unknown = Não sei quantos

groups_know-all =
    Você conhece cada pessoa também fora do chat?
    .yes = Sim, conheço todas
    .no = Não, nem todas
    .grown-up = Há adultos no grupo

groups_many =
    Num grupo grande, compartilhe só o que o mundo todo pode ler. Planos ficam num grupo pequeno.
    .link = Qualquer um entra pelo link
    .small = Fazemos um grupo pequeno
    .stranger = Há alguém estranho no grupo
    .rules = Regras para o grupo

groups_link =
    Um link aberto deixa estranhos entrarem. Quem cuida do grupo pode desligar. Aí alguém aprova cada pessoa nova.

    Quem cuida do grupo?
    .me = Eu, ou um amigo ou amiga
    .grown-up = Uma pessoa adulta
    .nobody = Ninguém sabe

groups_admin =
    Cuidar de um grupo é um trabalho de verdade. Duas pessoas podem dividir. Uma pessoa adulta de confiança pode ajudar. O que você quer fazer?
    .remove = Tirar alguém
    .rules = Fazer regras para todos
    .lock = Proteger minha própria conta
    .tired = É demais para mim

groups_stranger =
    Pode ser alguém que uma pessoa do grupo conhece. Pergunte a quem cuida do grupo: quem conhece essa pessoa? Até lá, não conte nada particular.

    O que você descobriu?
    .known = Alguém conhece bem
    .nobody = Ninguém conhece
    .cannot-ask = Não posso perguntar
    .writes = Me escreve no privado

groups_remove =
    Quem cuida do grupo pode tirar a pessoa. Isso não é ofensa. Depois mudem o que ela talvez saiba: a hora ou o lugar.

    O que ajudaria agora?
    .ask = Um adulto poderia fazer isso
    .plan-known = Leram nossos planos
    .angry = Agora nos ameaçam
    .enough = Por enquanto é só

groups_new-group =
    Você pode abrir um novo grupo pequeno. Chame cada pessoa cara a cara ou por voz. Não ponha link no grupo antigo.
    .rules = Regras para o grupo novo
    .lock = Um cadeado para meus chats
    .enough = Por enquanto é só

groups_rules =
    Boas regras são curtas. Sem nome completo. Sem escola. Sem fotos de outros sem pedir. Todo mundo pode dizer “pare”.

    O que você quer fazer?
    .vanish = Mensagens que somem
    .consent = Pedir antes das fotos
    .leaks = Vazaram nossas mensagens
    .app = Qual app é melhor?
    .enough = Por enquanto é só

groups_vanish =
    Alguns chats apagam mensagens depois de um tempo. Mas outros ainda podem tirar print. Por isso, segredos é melhor contar por voz.
    .app = Qual app é melhor?
    .lock = Um cadeado para meus chats
    .enough = Por enquanto é só

groups_app =
    O melhor app é o que todos têm e usam com cuidado. Em alguns lugares, alguns apps não são permitidos. Uma pessoa adulta aliada sabe.

    O que ajudaria agora?
    .lock = Um cadeado para meus chats
    .rules = Regras para o grupo
    .enough = Por enquanto é só

groups_private-chat =
    Você não precisa responder. Quem faz bem a você não pede segredos. Qual é o seu caso?
    .secret = Quer segredo, foto ou encontro
    .flatter = Um adulto simpático demais
    .rude = É cruel comigo
    .threat = Me ameaça
    .unsure = Não sei. A quem pergunto?

groups_grown-ups =
    Pessoas adultas podem ajudar um grupo. Você e outros adultos devem conhecê-las. Elas escrevem no grupo, não só para você.

    Como é no seu grupo?
    .good = Está tudo bem com eles
    .alone = Um adulto me escreve no privado
    .uneasy = Sinto algo estranho

groups_trouble =
    Isso cansa, e não é culpa sua. Que tipo de problema?
    .mean = Fazem maldade com alguém
    .leaked = Vazaram nossas mensagens
    .fight = Brigamos o tempo todo
    .secret-pictures = Circulam fotos íntimas
    .adult = Um adulto age de modo estranho

groups_leaked =
    Isso dói. Não saiam procurando quem culpar. Primeiro: quem pode se machucar com isso? Avisem essas pessoas agora.

    O que vazou?
    .plans = Nossos planos
    .names = Nomes, escola ou casa
    .pictures = Uma foto íntima
    .words = Minhas palavras, distorcidas
    .officials = Agora as autoridades têm

groups_quarrel =
    Brigas acontecem em bons grupos também. Vocês podem parar o chat por um dia. Falar cara a cara costuma ser mais fácil.

    O que ajudaria?
    .rules = Regras para o grupo
    .tired = É demais para mim
    .adult = Um adulto poderia escutar a gente
    .get-out = Quero sair do grupo

groups_out-of-it =
    Você pode sair de qualquer grupo, a qualquer hora. Ainda pode defender sua causa. Se você sair, alguém fica com raiva?
    .no = Não. Vou sair
    .yes = Sim. Me ameaçam
    .pushed = Sim. Me pressionam para ficar
    .words = O que posso dizer?
    .people = Quero falar com uma pessoa

groups_leaving-words =
    Você pode dizer: “Preciso de uma pausa. Desejo tudo de bom.” Isso basta. Depois silencie ou saia.
    .enough = Por enquanto é só
    .block = Continuam me escrevendo
    .sad = Eu me sinto mal com isso

groups_people-br =
    No Brasil, contar a um canal de ajuda pode abrir um caso. Quem protege crianças pode então agir, muitas vezes em um dia.

groups_people =
    Estas pessoas escutam crianças. Você pode perguntar antes a quem elas contariam. Não precisa dizer o nome do grupo.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

groups_done =
    Por agora, deixe nomes e planos fora de grupos grandes. Depois, olhe de vez em quando quem está no grupo.

    O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
