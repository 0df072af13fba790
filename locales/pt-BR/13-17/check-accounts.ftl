### A quick check of my accounts, for teenagers.

check-accounts_start =
    Poucas perguntas sobre uma conta, de preferência seu e-mail: ele abre todas as outras. Nenhuma resposta fica guardada, e nunca preciso da sua senha ou de um código.

    Você ainda consegue entrar?

check-accounts_strange =
    Algo fora do comum? Mensagens ou posts que você não escreveu, acessos que não reconhece, e-mail ou número de recuperação mudado, códigos que não pediu.
    .yes = Sim, algo disso
    .no = Não, nada disso
    .unsure = Não sei bem

check-accounts_who-knows =
    Mais alguém sabe a senha ou tem um aparelho ainda conectado?
    .nobody = Ninguém
    .trusted = Uma pessoa em quem confio
    .group = Outros da minha campanha

check-accounts_same =
    Você usa esta senha, ou quase a mesma, em outro lugar?

check-accounts_lock-same =
    A verificação em duas etapas está ligada? É um código, um app ou uma chave além da senha.
    .what = Não sei bem

check-accounts_lock =
    A verificação em duas etapas está ligada? É um código, um app ou uma chave além da senha.
    .what = Não sei bem

check-accounts_r-locked =
    Não é culpa sua, e muitas vezes dá para resolver pela página de recuperação da própria plataforma. Quem oferece recuperar por dinheiro não é de verdade.

check-accounts_r-strange =
    Você notou a tempo de agir. Use um aparelho de confiança, troque a senha e desconecte em todos os outros lugares.

    Se pode ser alguém que mora com você, pense na segurança antes de mudar qualquer coisa.
    .watched = Pode ser alguém próximo

check-accounts_r-afraid =
    Não é culpa sua. Trocar a senha agora pode mostrar à pessoa que você sabe; por enquanto, deixe tudo como está.

    Primeiro vem um plano, de preferência em outro aparelho.

check-accounts_r-shared =
    Para uma conta de campanha: o mínimo de pessoas, cada uma com seu próprio login onde existe, duas etapas ligadas, e senha nova sempre que alguém sai.

check-accounts_r-password =
    A verificação em duas etapas protege bem você. O ponto em aberto: se um site vazar esta senha, as outras contas caem também. Uma senha por conta resolve isso.

check-accounts_r-both =
    Dois passos fazem a maior diferença: uma senha por conta e a verificação em duas etapas. Primeiro o e-mail, depois os chats, depois o resto.

check-accounts_r-lock =
    Uma senha usada só aqui é boa. A verificação em duas etapas põe um segundo cadeado; aí uma senha roubada, sozinha, não basta.

check-accounts_r-good =
    Esta conta está em boa forma. Nenhuma está acima de ataques; confira de novo quando algo estranho acontecer, e deixe os códigos de backup fora do celular.
    .odd-links = Como links enganam as pessoas
    .people = Quem poderia ajudar um dia?

check-accounts_contacts =
    Agora: um passo, não todos. Depois: as mesmas perguntas para suas outras contas.

    Estes serviços ajudam com problemas na internet.

check-accounts_contacts-child =
    Agora: alguém para conversar, de um aparelho que essa pessoa não vê. Depois: um plano.

check-accounts_close =
    Nenhuma resposta sua fica guardada. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
