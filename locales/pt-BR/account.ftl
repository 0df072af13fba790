### Account taken over. Calm, practical, one step at a time. Never ask for a password, a code or a name.

account_start =
    Outra pessoa está usando a sua conta? A culpa não é sua. Dá para ir passo a passo.

    Toque no que combina, ou escreva em poucas palavras. Deixe de fora nomes e senhas, por favor.
    .locked-out = Não consigo entrar
    .still-in = Ainda consigo entrar
    .odd = Coisas estranhas, não tenho certeza
    .forced = Me obrigaram a dar a senha
    .threatened = Me ameaçam com ela

account_locked-out =
    Use só a página do próprio aplicativo para contas perdidas. Muitas vezes se chama “Esqueci a senha”.

    Algumas pessoas dizem que recuperam contas por dinheiro. Por favor, não confie nelas.

    Uma pergunta antes. Se alguém vê o seu aparelho, pode ver a nova senha. O que você pode usar?
    .trusted = Tenho um aparelho seguro
    .no-device = Não tenho aparelho seguro
    .at-home = Alguém em casa pegou a conta

account_no-device =
    Você pode pedir emprestado a um adulto de confiança. Uma biblioteca, um amigo ou uma amiga também pode ajudar.

    Quando terminar, saia da conta lá. Não deixe esse aparelho salvar a sua senha.
    .found = Agora tenho um aparelho seguro
    .ask-someone = Me ajude a pedir a alguém
    .warn = Quero avisar meus amigos antes
    .people = Quem pode me ajudar?

account_recover =
    Se der, faça isso com um adulto de confiança. Abra a página do aplicativo para contas perdidas. Siga os passos.

    Digite um código só no próprio aplicativo. Nunca dê o código a quem escreve para você.

    Funcionou?
    .back-in = Sim, entrei de novo
    .not-yet = Não, ainda não
    .email = Meu e-mail também foi tomado

account_email =
    Então comece pelo e-mail. Ele é a chave das suas outras contas.

    Vá à página do próprio e-mail para contas perdidas. Um adulto de confiança pode sentar com você.
    .got-email = Recuperei o meu e-mail
    .not-yet = Ainda não consigo recuperar
    .people = Quem pode me ajudar?

account_not-yet =
    É difícil. Não quer dizer que você fez algo errado. Os aplicativos podem demorar.

    Tente de novo amanhã. Use um aparelho e um lugar que você já usou muito. Guarde cada mensagem do aplicativo.

    Você pode fazer uma coisa útil agora: avisar os seus amigos.
    .warn = Como eu aviso?
    .campaign = É a conta do nosso grupo
    .people = Quem pode me ajudar?
    .later = O que posso fazer depois?

account_still-in =
    Que bom que você consegue entrar. Dá para trancar a porta antes que façam mais.

    Uma pergunta antes. Alguém olha este aparelho, ou sabe a sua senha?
    .own = Não, só eu uso este aparelho
    .watched = Talvez alguém em casa
    .friend = Um amigo ou alguém que conheço

account_secure =
    Crie uma senha nova. Use só para esta conta.

    Depois procure nas configurações “Sair de todos os aparelhos”. Um adulto de confiança pode ajudar.
    .next-step = Pronto. E agora?
    .lost-again = Não funciona
    .people = Quem pode me ajudar?

account_checks =
    Agora procure portas dos fundos. Nas configurações, veja o e-mail e o telefone. São seus? Tire o que não for.

    Você usou a senha antiga em outro lugar? Troque lá também.
    .second-lock = Pôr um segundo cadeado
    .warn = Escreveram como se fosse eu
    .campaign = É a conta do nosso grupo
    .later = Pronto. E depois?

account_odd =
    Confie nessa sensação. Vamos olhar isso. O que é mais parecido?
    .codes = Códigos que eu não pedi
    .posts = Posts ou mensagens que não fiz
    .link = Toquei em um link estranho
    .copy = Há uma cópia da minha conta
    .unsure = Só sinto que alguém está nela

account_codes =
    Chegou um código que você não pediu? Alguém pode estar tentando entrar. Sem o código, muitas vezes não consegue.

    Então não mostre a ninguém. Não leia em voz alta, mesmo que digam que são do aplicativo. Ou que são amigos.
    .gave = Dei um código a alguém
    .kept = Não dei a ninguém
    .threats = Também há ameaças

account_known =
    Você pode trocar a sua senha quando quiser. Não precisa explicar a ninguém.

    Usar a sua conta sem você deixar não é justo. Nem de brincadeira.
    .change = Quero trocar
    .afraid = Tenho medo dessa pessoa
    .tell = Quero contar a alguém

account_at-home =
    Então vamos com cuidado. Quando você troca uma senha, essa pessoa pode perceber.

    O que aconteceria então?
    .scared = Poderia ser perigoso para mim
    .rule = É uma regra da minha família
    .fine = Não aconteceria nada ruim
    .people = Quero falar com uma pessoa

account_home-rule =
    Algumas famílias têm regras de celular. Mesmo assim, você pode pedir um espaço só seu.

    Você pode dizer: “Quero ter segurança na internet. Podemos falar sobre o que você olha, e por quê?”

    Uma regra não deve dar medo. Se dá medo, vale buscar ajuda.
    .tell = Com quem posso falar disso?
    .scared = Sim, isso me dá medo
    .later = O que posso fazer depois?

account_forced =
    Ninguém pode obrigar você a dar uma senha. Você fez o que precisava fazer.

    Quem foi? Por favor, não me diga o nome.
    .home = Alguém que mora comigo
    .known = Um amigo ou alguém que conheço
    .officials = Polícia, ou alguém da escola
    .change = Só quero trocar agora

account_threatened =
    Ameaçar você é errado. A culpa não é sua. Você não precisa responder.

    Com que ameaçam? Por favor, não me conte detalhes.
    .in-danger = Estou em perigo agora
    .hurt = Dizem que vão me machucar
    .picture = Mostrar uma imagem minha
    .private = Mostrar coisas particulares minhas
    .money = Querem dinheiro por isso

account_money =
    Por favor, não pague. Pagar muitas vezes traz novos pedidos. E pode não trazer a conta de volta.

    Se você já pagou, a culpa não é sua. Você pode parar agora.
    .trusted = Me ajude a recuperar
    .proof = Guardar as palavras como prova
    .people = Quem pode me ajudar?

account_warn =
    Avise seus amigos de outro jeito. Fale com eles, ou use outro aplicativo.

    Você pode dizer: “Tomaram a minha conta. Não abram links dela. Não mandem dinheiro nem códigos.”
    .cruel = Escreveram maldades como se fosse eu
    .picture = Postaram uma imagem do corpo
    .campaign = É a conta do nosso grupo
    .later = Pronto. E depois?

account_wrote-as-me =
    Dói quando outros acham que foi você que escreveu. Não foi.

    Você pode dizer uma vez, com calma: “Não fui eu. Tomaram a minha conta.” Um amigo ou amiga também pode dizer.
    .proof = Guardar provas do que escreveram
    .hate = Agora as pessoas me atacam
    .tell = Quero contar a alguém
    .later = O que posso fazer depois?

account_campaign =
    Pergunte antes no seu grupo: alguém de vocês mudou algo? Muitas vezes há um motivo simples.

    Depois tirem quem já saiu. Se o aplicativo deixar, cada pessoa usa um acesso próprio.

    Avisem por outra conta quem segue vocês. A voz de vocês não para com uma conta.
    .secure = Ainda temos um jeito de entrar
    .defender = Quem ajuda grupos como o nosso?
    .later = O que podemos fazer depois?

account_people =
    Estas pessoas podem ajudar com problemas na internet. Sou um programa. Não posso ligar por você.

    Você pode começar assim: “Tomaram a minha conta. Preciso de ajuda.” Nunca diga a sua senha a ninguém. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .tell = Me ajude a contar a alguém perto
    .later = O que posso fazer depois?
    .finish = Por enquanto é só

account_defender =
    Estes grupos ajudam quem defende direitos. Alguns só falam com adultos.

    Um adulto que ajuda o seu grupo pode escrever. Ele pode dizer: “Um grupo de crianças perdeu a conta.” Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .later = O que podemos fazer depois?
    .finish = Por enquanto é só

account_later =
    Olhe a conta uma vez por semana, durante um mês. Todos os aparelhos da lista são seus? Desconecte o que você não conhece.

    Você tem o direito de estar na internet e de falar. Cuidar desta conta faz parte disso.
    .second-lock = Pôr um segundo cadeado
    .passwords = Criar senhas melhores
    .people = Quem pode me ajudar?
    .finish = Por enquanto é só

account_finish =
    Você fez muita coisa agora. Uma coisa pequena hoje já basta: conte a um amigo ou amiga que tomaram a conta.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some daqui. O navegador ainda pode lembrar da página.
