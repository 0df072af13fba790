### Impersonation, for teenagers: proof by a friend, report, one clear word from the real account.

fake-me_start =
    Usar o seu nome ou o do seu grupo é um ataque à sua credibilidade. Não é culpa sua, e há passos claros.

    Toque no que combina, ou escreva em poucas palavras. Por favor, sem nomes e sem nomes de contas.

fake-me_me =
    Você não precisa vigiar isso; uma pessoa amiga pode olhar e contar o que importa. O que a conta falsa está fazendo?

fake-me_body =
    Sinto muito. É uma violação grave, e não é culpa sua. Por favor, não salve nem repasse a imagem, nem como prova.

    Há ajuda específica para isso. A imagem é real ou gerada?
    .fake = É falsa ou feita com IA

fake-me_warn =
    Avise seus contatos por outro meio, de preferência ao vivo ou por voz, para que saibam que é você.

    Você pode escrever: “Uma conta está se passando por mim. Não responda, não clique, não encontre ninguém por ela. Por favor, denuncie como falsa identidade.”

fake-me_money =
    Então avise hoje, de um jeito que mostre que é você: uma ligação, um áudio, alguém que repasse.

    Você pode dizer: “Uma conta falsa com meu nome pede dinheiro, códigos ou fotos. Não sou eu. Se você respondeu, me conte; ninguém vai levar bronca.”

fake-me_paid =
    A culpa é de quem mantém a conta falsa, não sua nem de quem acreditou.

    A pessoa deve parar, guardar mensagens e comprovantes e perguntar ao banco ou serviço de pagamento, com alguém adulto, se ainda dá para cancelar. Se foram fotos, há ajuda para isso também.

fake-me_mean =
    É duro quando julgam você por palavras que você nunca escreveu. A maioria de quem conhece você vai querer acreditar; dê a essas pessoas algo claro.

    Do que você mais precisa agora?
    .police = Polícia ou autoridades perguntam

fake-me_once =
    Poste uma vez na sua conta real: “Há uma conta usando meu nome e minhas fotos. Não é minha e não escrevi nada daquilo. Por favor, denuncie.” E pare por aí.

    Não marque nem linke a conta falsa. Seus amigos podem responder às perguntas.

fake-me_maker =
    Uma suspeita pode estar certa ou errada, e acusar alguém em público pode se voltar contra você. Não é preciso provar quem é para a conta sair do ar.

    Anote o que faz você pensar isso e mostre a uma pessoa adulta de confiança.

fake-me_no-trap =
    Dá para entender. Mas criar uma conta falsa para pegar alguém pode violar as regras da plataforma, pôr você em contato com alguém perigoso e embaralhar as provas.

    O que se sustenta melhor: link do perfil e posts salvos, várias denúncias e pessoas adultas acompanhando.

fake-me_group =
    Avise já os admins e o núcleo do grupo, por outro canal: a conta falsa pode estar lendo.

    Dividam as tarefas: uma pessoa guarda provas, outra denuncia, outra avisa quem apoia. A conta real continua falando. O que a conta falsa está fazendo?

fake-me_group-warn =
    Fixem uma mensagem na conta real: “Esta é nossa única conta aqui. Outra está usando nosso nome. Nunca pedimos dinheiro, códigos ou dados pessoais por mensagem. Por favor, denuncie como falsa identidade.”

    Peçam a organizações parceiras e a uma pessoa adulta aliada que compartilhem.

fake-me_group-plans =
    Se ela chama pessoas para um lugar ou junta nomes, trate como urgente. Avise por voz e por meio de pessoas, não só por post: “Esse convite não é nosso. Por favor, não vá e não se inscreva.”

    Envolva hoje uma pessoa adulta aliada e veja quem está nos chats de vocês.

fake-me_report =
    Denuncie o próprio perfil como falsa identidade e peça a amigos que façam o mesmo. Antes, alguém salva o link do perfil, o nome da conta e os posts, mas nenhuma imagem íntima.

    Guarde a data e o número de cada denúncia. Uma recusa não é o fim; dá para denunciar de novo.

fake-me_id =
    Uma plataforma pode pedir um documento ou um formulário assinado por responsável. Se decidir fazer isso, só dentro do app ou na página oficial, de preferência com alguém adulto.

    Nunca mande foto de documento num chat, seja quem for que peça.

fake-me_no-id =
    Nem todo mundo tem documentos ou um responsável que possa assinar, e isso não deve deixar você sem ajuda.

    Várias denúncias de amigos podem funcionar sem documento, e um canal de ajuda para a internet talvez conheça outro caminho.

fake-me_people =
    Estes serviços conhecem contas falsas, e alguns falam direto com as plataformas. Você decide o que conta e não precisa mandar documento antes.

    Um jeito de começar: “Uma conta se passa por mim e minhas denúncias não adiantaram.” Sou um programa e não posso falar com eles por você. A palavra { $safe-word } traz estas pessoas de volta.

fake-me_defender =
    Estas organizações ajudam quem defende direitos humanos e teve conta ou nome usado por outros. Algumas verificam quem escreve e só tratam com pessoas adultas; por isso, é melhor que alguém adulto e aliado escreva. A palavra { $safe-word } as traz de volta.

fake-me_later =
    Olhe de novo depois de uma semana e de um mês, ou peça a uma pessoa amiga. Contas falsas às vezes voltam; os mesmos passos funcionam de novo, mais rápido.

    Menos fotos públicas, lista de amigos oculta e verificação em duas etapas dificultam a cópia.

    Seu nome e sua voz continuam seus.

fake-me_finish =
    Você sabe o que fazer, e não precisa fazer tudo sem ajuda. Uma coisa para hoje: conte às pessoas mais próximas qual conta é mesmo sua.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
