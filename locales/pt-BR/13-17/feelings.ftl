### How a teenager feels: stress, fear, burnout, upsetting material. Wording where it should differ.

feelings_start =
    O que quer que você sinta, tem um motivo. O que chega mais perto?
    .scared = Medo ou pânico
    .sad = Tristeza ou vazio
    .angry = Raiva
    .tired = Exaustão, esgotamento
    .saw = Vi algo perturbador

feelings_scared =
    Medo não é fraqueza: é o alarme do seu corpo, e às vezes ele tem razão.

    Se alguém pode machucar você agora, use a primeira opção. Se não, o que chega mais perto?
    .body = Coração disparado, pânico
    .long = Vivo em alerta o tempo todo

feelings_reason =
    Então vamos olhar para a coisa em si. O que chega mais perto?
    .threat = Estou recebendo ameaças
    .posting = Meus dados estão por aí

feelings_night =
    O medo cresce à noite. Notificações desligadas, celular longe, a mesma coisa calma antes de dormir: sem graça, mas ajuda muita gente.

    Se acordar em pânico, diga o lugar e o dia, e solte o ar por mais tempo do que puxa.
    .body = Faça um minuto de calma comigo
    .long = É assim quase toda noite
    .tell = Contar a alguém
    .enough = Por agora chega

feelings_sad =
    Sinto muito que esteja assim. Você não precisa dar conta de tudo, nem ter um bom motivo para a tristeza.

    O que chega mais perto?
    .low = Penso em morrer ou me machucar
    .cruel = As pessoas me atacam
    .alone = Sinto solidão com isso
    .ideas = O que deixaria mais leve?
    .long = Está assim há semanas

feelings_lonely =
    Defender algo pode trazer solidão, até dentro de um movimento. Não quer dizer que não querem você por perto.

    Um contato por dia é um começo: alguém do grupo, uma amizade antiga, ou um canal de ajuda quando mais ninguém serve.
    .low = Penso em morrer ou me machucar
    .ideas = O que deixaria mais leve?
    .enough = Por agora chega

feelings_angry =
    A raiva muitas vezes diz que um limite foi ultrapassado. É energia, e você decide para onde ela vai.

    O que chega mais perto?
    .body = Estou quase explodindo
    .unfair = Algo é muito injusto
    .at-me = Estou com raiva de mim
    .afraid = Talvez eu machuque alguém
    .long = Sinto raiva o tempo todo

feelings_unfair =
    Você tem todo o direito de sentir raiva da injustiça, e de dizer isso.

    Agir no calor da hora pode colocar você em risco. Uma noite de sono e um plano com outras pessoas dão mais força.
    .rights = Que direitos se aplicam?
    .enough = Por agora chega

feelings_at-me =
    Cobrar demais de si é comum em quem se importa muito. Um erro é algo que você fez, não algo que você é.

    E às vezes a gente se culpa pelo que outros fizeram com a gente.
    .low = Penso em me machucar
    .body = Faça um minuto de calma comigo
    .tell = Contar a alguém
    .enough = Por agora chega

feelings_afraid-of-me =
    Dizer isso antes que aconteça é responsabilidade. Um pensamento ou um impulso não é um ato.

    Tome distância: outro cômodo, uma caminhada. As pessoas abaixo escutam sem julgar. A palavra é { $safe-word }.
    .body = Faça um minuto de calma comigo
    .low = Penso em me machucar
    .enough = Por agora chega

feelings_tired =
    Ativismo, escola e todo o resto se somam. Exaustão não é falta de compromisso.

    Sinais de esgotamento: cansaço constante, o que importava não mexe mais com você, você explode fácil, não consegue desligar. O que chega mais perto?
    .days = Tive alguns dias pesados
    .weeks = Já faz semanas
    .guilty = Sinto culpa quando descanso
    .task = Carrego coisa demais
    .quit = Quero largar tudo

feelings_rest =
    Pausas fazem parte do trabalho, não são um prêmio. Silencie notificações à noite e tire um dia por semana sem a causa.

    Sono, comida, movimento e uma pessoa que faz você rir: comece pelo mais fácil.
    .guilty = Sinto culpa quando descanso
    .task = Carrego coisa demais
    .enough = Por agora chega

feelings_guilty =
    Descansar é um direito, também na Convenção sobre os Direitos da Criança. Uma causa que depende de você nunca dormir não está bem organizada.

    Movimentos duram porque as pessoas se revezam. Dar um passo atrás abre espaço para outra pessoa avançar.
    .task = Como passar uma tarefa
    .quit = Quero largar tudo
    .tell = Contar a alguém
    .enough = Por agora chega

feelings_task =
    Passar adiante funciona melhor pequeno e claro: uma tarefa, uma pessoa, de quando a quando, o que precisa saber.

    “Preciso de uma pausa até o fim do mês. Você cuida do grupo?” Você não deve um atestado a ninguém.

    Se houver senhas no meio, troque ou passe com segurança.
    .cannot-say = Não consigo pedir
    .quit = Quero largar tudo
    .enough = Por agora chega

feelings_cannot-say =
    Dizer não a quem você respeita é difícil. Escreva, mande junto com alguém, ou diga uma data em vez de um motivo.

    Se alguém insiste ou faz você sentir culpa, isso é pressão. Um bom grupo protege seus membros jovens.
    .pressed = Este grupo me faz bem?
    .tell = Contar a alguém
    .enough = Por agora chega

feelings_quit =
    Você pode parar, por um mês ou de vez. O que você fez está feito, e o direito de levantar a voz continua seu.

    Se não tem certeza, tente uma pausa com data. Só faça com que a decisão seja sua, não de quem ataca você.
    .rest = Primeiro, um descanso
    .task = Como passar uma tarefa
    .tell = Conversar com alguém

feelings_saw =
    Sinto muito que você tenha visto isso. Não precisa descrever aqui.

    Você pode fechar agora. O que chega mais perto?
    .body = Estou em choque agora
    .again = Não para de voltar
    .review = Avalio esse material para o grupo
    .child = Mostra abuso de uma criança
    .tell = Contar a alguém

feelings_again =
    Imagens que voltam são o jeito da mente de lidar com um choque. Muitas vezes aliviam nas primeiras semanas.

    Quando acontecer: olhe em volta, diga o dia e o lugar, use as mãos. Não volte à imagem para conferir.
    .body = Faça um minuto de calma comigo
    .long = Faz mais de duas semanas
    .tell = Contar a alguém
    .enough = Por agora chega

feelings_review =
    Filtrar ódio ou violência desgasta, e quem deve fazer isso são adultos. Até lá: turnos curtos, nunca sem companhia, nunca à noite.

    Miniaturas, sem som, e depois uma pausa com algo bem diferente. Você pode dizer não a qualquer momento.
    .again = Não para de voltar
    .task = Como passar para outra pessoa?
    .report = Denunciar uma coisa
    .enough = Por agora chega

feelings_child-picture =
    Ter visto não é culpa sua. Não salve, não tire print nem passe adiante, nem como prova: isso prejudica a criança e pode ser ilegal.

    Os serviços abaixo podem agir. O que você pode anotar é a conta e a hora. A palavra é { $safe-word }.
    .report = Como denunciar?
    .me = A imagem é minha
    .tell = Contar a alguém
    .body = Faça um minuto de calma comigo
    .enough = Por agora chega

feelings_long =
    Se dura mais de duas semanas, ou se sono, comida ou amizades foram sumindo, é hora de uma pessoa, não de um programa.

    Isso não é um diagnóstico, só um bom motivo para ter apoio. Aqui estão pessoas que escutam. A palavra é { $safe-word }.
    .low = Penso em morrer ou me machucar
    .tell = Contar a alguém
    .call = O que acontece quando eu ligo?
    .ideas = O que deixaria mais leve?
    .enough = Por agora chega

feelings_ideas =
    O que ajuda varia de pessoa para pessoa. Escolha uma direção e tente uma coisa.
    .people = Pessoas
    .body = Corpo
    .place = Lugares
    .activity = Coisas para fazer
    .enough = Por agora chega

feelings_place =
    Onde fica mais fácil respirar? Um parque, uma biblioteca, a cozinha de amigos, um banco que ninguém conhece?

    Ir até lá conta. Imaginar em detalhe também ajuda: luz, sons, cheiro.
    .activity = Coisas para fazer
    .body = Alguma coisa para o corpo
    .enough = Por agora chega

feelings_activity =
    Algo com as mãos, algo com a voz, algo que faça suar, algo bobo. Não precisa ser útil.

    Meia hora sem notícias nem comentários. Uma coisa por dia basta.
    .place = Lugares
    .enough = Por agora chega

feelings_after =
    Você fez algo por você. E o que vem agora?
    .ideas = O que deixaria mais leve?
    .low = Penso em morrer ou me machucar
    .enough = Por agora chega

feelings_contacts =
    Estas pessoas escutam, seja grande ou “nada de mais”. Ligue ou escreva, como preferir.

    Algumas podem ter que repassar quando há risco de vida. A palavra é { $safe-word }.
    .call = O que acontece quando eu ligo?
    .told = Quem fica sabendo do que eu digo?
    .low = Penso em morrer ou me machucar
    .ideas = O que deixaria mais leve?
    .enough = Por agora chega

feelings_stop =
    Você levou a sério como está. Defensores que duram fazem exatamente isso.

    Hoje: uma coisa que faz bem a você. Nesta semana: uma pessoa que saiba como você está de verdade, e uma tarefa a menos.

    Volte quando quiser. { $safe-word } mostra pessoas que escutam. Fechar esta conversa apaga tudo aqui.
