### A quick check of my accounts. A few questions, nothing is kept, at most three next steps.

check-accounts_start =
    Poucas perguntas rápidas sobre uma conta. Não guardo suas respostas. Nunca me diga sua senha.

    Você ainda consegue entrar nela?
    .yes = Sim, consigo
    .no = Não, não entro mais
    .in-danger = Estou em perigo agora

check-accounts_strange =
    Você notou algo estranho? Como mensagens que você não escreveu?
    .yes = Sim, algo estranho
    .no = Não, nada estranho
    .unsure = Não sei

check-accounts_who-knows =
    Mais alguém sabe sua senha?
    .nobody = Ninguém sabe
    .trusted = Um adulto que eu escolhi
    .group = Gente do meu grupo
    .afraid = Alguém de quem tenho medo

check-accounts_same =
    Você usa a mesma senha em outros lugares também?
    .yes = Sim, uso
    .no = Não, só aqui

check-accounts_lock-same =
    Quando você entra, pedem também um código?
    .yes = Sim, pedem
    .no = Não, só a senha
    .what = Não sei

check-accounts_lock =
    Quando você entra, pedem também um código?
    .yes = Sim, pedem
    .no = Não, só a senha
    .what = Não sei

check-accounts_r-locked =
    Não conseguir entrar não é culpa sua. Muitas vezes dá para voltar, passo a passo.
    .account = Voltar a entrar
    .tell = Achar alguém para me ajudar

check-accounts_r-strange =
    Que bom que você notou. Alguém pode ter entrado. Há coisas para fazer hoje.
    .account = Ver isso passo a passo
    .watched = Alguém próximo lê meu celular
    .tell = Achar alguém para me ajudar

check-accounts_r-afraid =
    Não é culpa sua. Por favor, não mude nada ainda. A pessoa poderia ficar com raiva.

    Primeiro pense na sua segurança.
    .watched = Me ajude com isso
    .people = Mostre quem pode ajudar
    .in-danger = Estou em perigo agora

check-accounts_r-shared =
    Uma conta compartilhada funciona melhor com regras claras: poucas pessoas, senha nova, um segundo cadeado.
    .two-step = Pôr um segundo cadeado
    .passwords = Fazer uma senha nova
    .people = Quem pode ajudar a gente?

check-accounts_r-password =
    Seu segundo cadeado é ótimo. Falta uma coisa: uma senha diferente para cada lugar.
    .passwords = Fazer senhas melhores
    .people = Quem pode me ajudar?

check-accounts_r-both =
    Duas coisas vão ajudar muito: uma senha diferente para cada lugar e um segundo cadeado.
    .passwords = Começar pelas senhas
    .two-step = Começar pelo segundo cadeado
    .people = Quem pode me ajudar?

check-accounts_r-lock =
    Sua senha é só desta conta. Que bom. Falta mais uma coisa: um segundo cadeado.
    .two-step = Pôr um segundo cadeado
    .people = Quem pode me ajudar?

check-accounts_r-good =
    Esta conta parece bem cuidada. Ninguém pode prometer que ela é totalmente segura.

    Confira de novo quando algo estranho acontecer.
    .odd-links = Aprender sobre links estranhos
    .people = Quem pode ajudar um dia?

check-accounts_contacts =
    Agora: dê um passo. Depois: confira suas outras contas do mesmo jeito.

    Estas pessoas ajudam com problemas na internet.
    .done = Já tenho o que preciso

check-accounts_contacts-child =
    Agora: fale com uma destas pessoas. Depois: façam um plano juntos.

    Elas escutam, e você pode parar a qualquer hora.
    .done = Já tenho o que preciso

check-accounts_close =
    Nenhuma resposta sua fica guardada. Você pode voltar quando quiser e apagar esta conversa.
