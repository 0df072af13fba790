### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.

two-step_start =
    A verificação em duas etapas pede um código depois da senha. Quem só tem sua senha fica de fora. Não barra todos os ataques, mas barra muitos.

    Por favor, não digite códigos nem números aqui. Qual é o seu caso?

two-step_set-up =
    Uma pergunta antes das configurações. Muitos serviços mandam o código por SMS, e quem está com o chip consegue ler. Quem pode ler as mensagens do seu número?

two-step_way =
    Comece pelo e-mail, porque ele redefine todo o resto. Depois os chats, depois as redes sociais. Em cada conta, fica em segurança ou login.

    Códigos de um app autenticador são mais seguros que SMS. Mas SMS ainda é bem melhor que nada. Qual você quer?

two-step_app-codes =
    Instale um app autenticador pela loja do seu próprio celular. Nas configurações de segurança da conta, escolha o app como segunda etapa e escaneie o quadrado. Depois digite o código que aparece.

    A partir daí, o código é criado no seu celular e não passa por rede nenhuma. Deu certo?

two-step_sms =
    Ative nas configurações de segurança da conta e informe um número que só você lê. Digite cada código só no serviço em que está entrando. Quem pede o código está tentando entrar.

    E agora?

two-step_pin =
    Apps de chat são ligados ao seu número; quem consegue o número pode tentar tomar a conta. Um PIN nas configurações da conta ajuda contra isso. Escolha um que não seja aniversário nem o código da tela.

two-step_backup =
    A maioria dos serviços oferece códigos de backup quando você ativa isso. Sem celular e sem códigos, dá para perder a conta de vez. Guarde longe do celular: em papel ou num gerenciador de senhas em outro aparelho.

    Você tem um lugar seguro?

two-step_next-steps =
    Então a conta tem dois cadeados e uma chave extra. Outras contas podem vir depois, uma por vez. O que ajudaria agora?

two-step_no-place =
    Alguém de confiança fora de casa pode guardar o papel num envelope fechado, sem o nome da conta. Um gerenciador de senhas num aparelho que só você usa é outro caminho.

    O que serve para você?

two-step_sim =
    Então os códigos por SMS chegam a essas pessoas também, e qualquer sinal de que você está entrando. Com gente de confiança, pode estar tudo bem. O que combina com você?

two-step_no-phone =
    Muita gente divide um celular ou não tem. Códigos de backup em papel funcionam sem ele, e uma pessoa adulta de confiança pode ficar com a segunda etapa. Escolha alguém que você consiga achar na hora de entrar.

two-step_codes-come =
    Um código que você não pediu pode indicar que alguém tem sua senha e parou no segundo cadeado. Ele está segurando. Não passe o código a ninguém e troque a senha abrindo você o serviço.

    Qual é o seu caso?

two-step_odd-mail =
    Se você não pediu, alguém pode estar tentando tirar o cadeado. Não use links da mensagem. Abra você o serviço e veja se a verificação em duas etapas continua ligada.

    O que aconteceu?

two-step_asked =
    Nenhum serviço, suporte ou amigo precisa de um código enviado a você. Você pode dizer: “Nunca passo códigos.” Não deve explicação.

    Quem pede?

two-step_friend-asks =
    Quando uma pessoa amiga pede um código, quem escreve pode ser alguém que invadiu a conta dela. Pergunte a ela por voz ou cara a cara.

    O que aconteceu?

two-step_given =
    Esse truque engana muita gente, adultos também. Não é culpa sua. Se ainda consegue entrar: troque a senha, desconecte todos os outros aparelhos e confira o e-mail e o número de recuperação.

    O que ajudaria?

two-step_lost =
    Acontece com muita gente. O que você ainda tem?

two-step_spare =
    Um código de backup funciona uma vez no lugar do celular. Num aparelho ainda conectado, dá para mudar a segunda etapa direto. Remova o celular perdido, adicione o novo e crie novos códigos de backup.

    Como foi?

two-step_recovery =
    O formulário de recuperação do próprio serviço é o único caminho de verdade. Pode levar dias e nem sempre dá certo. Quem oferece abrir por dinheiro ou pela sua senha está atrás de um dos dois.

    O que você quer fazer?

two-step_people =
    Estas pessoas podem ajudar com problemas na internet. Nenhuma delas precisa de código ou senha sua.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

two-step_done =
    Por hoje, uma conta basta, e o e-mail é o que mais conta. Depois: chats, redes sociais, e ver se os códigos de backup ainda estão onde você pôs.

    Códigos ficam com você, seja quem for que peça. O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
