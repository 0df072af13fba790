### Telling one person, for teenagers: the choice is theirs, the words are ready to use.

tell-someone_start =
    Contar a uma pessoa costuma tirar parte do peso, e ela pode ver saídas que você não vê agora. Quem, quando e quanto é com você.
    .nobody = Não confio em nenhum adulto

tell-someone_who =
    Pense em adultos que já levaram você a sério: um parente, alguém da escola, de um projeto, do posto de saúde, do seu movimento, da família de amigos.

    Uma boa escolha é quem mantém a calma, cumpre a palavra e não tem ligação com quem machuca você.
    .part-of-it = O adulto está envolvido

tell-someone_words =
    Você não precisa contar a história toda. Por exemplo: “Aconteceu uma coisa e não quero passar por isso sem ajuda. Você pode escutar antes de decidir qualquer coisa?”

    Você pode pôr limites: “Conto o que aconteceu, mas não quero mostrar.”

tell-someone_writing =
    Uma mensagem pode ser mais fácil: “Preciso falar com você sobre algo difícil. Por favor, não se assuste. Quando você tem meia hora?”

    Se alguém lê as suas mensagens, entregue um bilhete, ou só peça um horário para se encontrar.

tell-someone_other-way =
    Contar não é só falar. Você pode usar Libras, um comunicador ou figuras, escrever na sua língua, ou levar alguém que fale por você.

    Também pode pedir perguntas de sim ou não, para só acenar com a cabeça.

tell-someone_badly =
    A primeira reação muitas vezes é medo que sai como raiva. Você pode dizer: “Estou contando porque preciso de ajuda, não de bronca. Podemos falar com mais calma depois?”

    Se culparem você ou não acreditarem, a falha é dessa pessoa. Vale tentar uma segunda.

tell-someone_secret =
    Escolas, médicos, assistentes sociais e alguns canais podem ter que repassar o que põe uma criança ou adolescente em perigo. Em alguns países, qualquer adulto que sabe precisa fazer isso.

    Então pergunte antes, de modo geral: “Se alguém contasse isso a você, a quem teria que contar?” Você decide depois da resposta. Muitos canais não precisam do seu nome.

tell-someone_afraid =
    A maioria das pessoas tem medo antes de contar. Dar nome ao medo facilita se preparar. O que chega mais perto?

tell-someone_phone =
    Você pode dizer logo do que precisa: “Não estou contando para você tirar meu celular. Preciso dele para guardar provas e falar com pessoas.”

    E sobre o ativismo: “Não quero parar. Quero fazer isso com mais segurança, e quero a sua ajuda.”

tell-someone_identity =
    Você pode ter ajuda sem se assumir, mostrar documentos ou explicar o seu ativismo. Conte só o necessário para este problema.

    Por exemplo: “Alguém está me pressionando. O motivo é particular. Preciso de ajuda para guardar provas e denunciar.”

tell-someone_part-of-it =
    Então deixe esse adulto de fora, e também quem contaria a ele: nem a chefia, nem os amigos próximos.

    Alguém de outra parte da sua vida, ou um canal de ajuda, é mais seguro. Proteger-se não é deslealdade.

tell-someone_nobody =
    É uma situação difícil, e não diz nada sobre você. Há adultos cujo trabalho é escutar jovens, sem fazer parte da sua vida.

    Você pode perguntar antes o que fazem com o que você diz. Você decide até onde vai. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.
