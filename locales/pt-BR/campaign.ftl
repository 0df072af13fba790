### Planning a campaign safely. For a child or a group that wants to change something.

campaign_start =
    Você quer mudar alguma coisa. É seu direito, e isso importa.

    Um plano protege você e os outros. Em que ponto você está?
    .plan = Estou planejando algo
    .running = Já está acontecendo
    .list = Mostre uma lista curta
    .worried = Quem poderia ser contra?
    .in-danger = Estou em perigo agora

campaign_place =
    Onde vai acontecer? Depois você pode escolher mais.
    .online = Na internet
    .street = Na rua
    .school = Na escola
    .meeting = Reunião com autoridades
    .art = Com arte, música ou cartazes

campaign_online-th =
    Você tem direito à sua opinião. Na Tailândia, posts podem levar crianças à justiça.

    Mostre cada post antes a uma pessoa adulta de confiança. Poste depois, não ao vivo.
    .ally = Quem está do meu lado?
    .name = Meu nome ou nome do grupo?
    .pictures = Checar uma foto
    .next = Continuar

campaign_online-tg =
    Você tem direito à sua opinião. No Togo, um post ou uma curtida pode trazer problemas.

    Só compartilhe o que você conferiu. Pergunte antes a uma pessoa adulta de confiança.
    .ally = Quem está do meu lado?
    .name = Meu nome ou nome do grupo?
    .pictures = Checar uma foto
    .next = Continuar

campaign_online-any =
    Poste depois, não ao vivo. Deixe de fora onde você está, sua escola e sua casa.

    Olhem as coisas juntos antes de postar.
    .accounts = Checar nossas contas
    .name = Meu nome ou nome do grupo?
    .pictures = Checar uma foto
    .groups = O chat do nosso grupo
    .next = Continuar

campaign_school =
    Escolas têm regras. Perguntar antes pode abrir portas. Alguém que ensina na escola está do seu lado?
    .yes = Sim, alguém está
    .no = Não, ou disseram não
    .rights = Quais são meus direitos?

campaign_school-no =
    Um não na escola não é o fim. Sua opinião continua sua.

    Você pode procurar outro lugar. Ou uma pessoa adulta pode falar com a escola.
    .elsewhere = Achar outro lugar
    .tell = Quem poderia falar com eles?
    .complain = Eu poderia reclamar?
    .done = Quem pode me ajudar?

campaign_name =
    O nome do grupo protege cada um de vocês. O seu nome é mais difícil de tirar depois.

    O que você quer usar?
    .group = Um nome de grupo
    .own = Meu próprio nome
    .out-already = Meu nome já apareceu

campaign_own-name =
    É sua escolha. Então guarde o resto só para você: casa, escola, telefone.

    Use uma conta para a campanha e outra para a sua vida.
    .location = Esconder onde estou
    .two-step = Proteger mais minha conta
    .next = Continuar

campaign_people =
    Quem está com você? Ninguém deve carregar isso sem ajuda.
    .team = Somos um grupo
    .alone = Só eu, por enquanto
    .adult = Um adulto me ajuda
    .outside = Outros querem participar

campaign_team =
    Dividam o trabalho. Hoje uma pessoa lê os comentários, amanhã outra.

    Combinem duas coisas: quem pode falar por vocês, e quando param para descansar.
    .groups = O chat do nosso grupo
    .against = Quem poderia ser contra?
    .list = Mostre a lista
    .done = Quem pode ajudar a gente?

campaign_alone =
    Você pode começar pequeno. Tente achar uma pessoa amiga e uma pessoa adulta de confiança.

    Assim alguém sabe e pode ajudar num dia ruim.
    .tell = Como peço a alguém?
    .against = Quem poderia ser contra?
    .list = Mostre a lista

campaign_adult =
    Quem ajuda bem escuta e deixa você decidir. Você sempre pode dizer não.

    Como é com a pessoa que ajuda você?
    .good = É boa
    .takes-over = Decide tudo
    .odd = Algo parece errado
    .list = Mostre a lista

campaign_takes-over =
    A campanha é sua. Ninguém pode pressionar você a continuar ou a dizer coisas.

    Você pode dizer: quero decidir isto. Pode também chamar outra pessoa adulta.
    .tell = Quem mais poderia ajudar?
    .partner = Posso confiar?
    .done = Mostre quem pode ajudar

campaign_against =
    Pense nisso com calma. Quem poderia não gostar?
    .online = Gente na internet
    .officials = Polícia ou autoridades
    .near = Gente perto de mim
    .nobody = Ninguém, eu acho

campaign_against-online =
    Palavras maldosas não dizem nada sobre você. Deixe uma pessoa amiga ler os comentários antes.

    Decidam antes de começar: quem bloqueia, quem guarda, quem denuncia.
    .now = Já está acontecendo
    .account = Checar nossas contas
    .plan = Fazer um plano de segurança
    .list = Mostre a lista

campaign_officials-th =
    Antes, ache uma pessoa adulta de confiança e um número de ajuda jurídica. Deixe em papel.

    Nunca vá sem companhia. Alguém deve saber onde você está.
    .ally = Quem está do meu lado?
    .phone = Podem tomar meu celular
    .plan = Fazer um plano de segurança
    .done = Quem ajuda quem defende direitos?

campaign_officials-tg =
    Antes, ache uma pessoa adulta de confiança. Deixe o número dela em papel.

    Não compartilhe notícias que você não conferiu. No Togo isso pode trazer problemas.
    .ally = Quem está do meu lado?
    .phone = Podem tomar meu celular
    .plan = Fazer um plano de segurança
    .done = Quem ajuda quem defende direitos?

campaign_officials-any =
    Antes, ache uma pessoa adulta de confiança. Guarde o número dela num papel.

    Nunca vá sem companhia. Pergunte que regras há no seu país.
    .ally = Quem está do meu lado?
    .phone = Podem tomar meu celular
    .plan = Fazer um plano de segurança
    .done = Quem ajuda quem defende direitos?

campaign_against-near =
    Dói quando gente próxima é contra. Sua opinião continua sua.

    O que é mais parecido?
    .scared = Tenho medo de alguém em casa
    .school = É a minha escola
    .tell = Preciso falar com alguém
    .plan = Fazer um plano de segurança

campaign_running =
    Que bom que você chegou até aqui. Como está indo?
    .attack = Estão nos atacando
    .tired = Cansei
    .going-well = Está indo bem
    .stop = Quero uma pausa

campaign_attack =
    Sinto muito. Não é culpa sua. Não quer dizer que você está errando.

    O que é?
    .hate = Maldade ou ódio
    .threat = Ameaças
    .account = Perdemos nossa conta
    .lies = Mentiras sobre nós
    .posted = Postaram minha casa ou meu nome

campaign_tired =
    É normal se cansar quando você se importa tanto. Você pode descansar. A causa pode esperar por você.
    .feelings = Quero me sentir melhor
    .hand-over = Outra pessoa assume um pouco
    .pause = Quero parar por agora

campaign_pause =
    Você pode parar, por um dia ou para sempre. Não deve motivo a ninguém.

    Avise seu grupo. Só dê suas senhas à pessoa que todos escolheram.
    .feelings = Quero me sentir melhor
    .accounts = Checar nossas contas
    .pressed = Me pressionam para continuar
    .done = Já tenho o que preciso

campaign_list =
    Quatro pontos. Um: cada rosto numa foto disse sim.

    Dois: nossas contas têm bons cadeados. Três: uma pessoa adulta de confiança conhece nosso plano.

    Quatro: sabemos o que fazer num dia ruim. O que ainda falta?
    .accounts = As contas
    .faces = As fotos
    .bad-day = O plano para um dia ruim
    .money = Também juntamos dinheiro
    .done = Tudo feito

campaign_contacts =
    Agora: conte seu plano a uma pessoa adulta de confiança. Depois: vejam a lista com o grupo.

    Estas pessoas escutam crianças.
    .done = Já tenho o que preciso

campaign_contacts-defenders =
    Agora: conte seu plano a uma pessoa adulta de confiança. Depois: vejam a lista juntos.

    Estas pessoas protegem quem defende direitos. Peça à pessoa adulta que escreva a elas.
    .child = Alguém com quem eu possa falar
    .done = Já tenho o que preciso

campaign_close =
    Boa sorte com o que você quer mudar. Você pode voltar quando quiser e apagar esta conversa.
