### Account taken over, for teenagers: the same steps, fuller, with the reasons.

account_start =
    Perder o controle de uma conta não é culpa sua. Acontece com muita gente que levanta a voz, e há passos claros que você pode dar.

    Toque no que combina, ou escreva em poucas palavras. Deixe de fora nomes, senhas e códigos, por favor.

account_locked-out =
    Use só a página de recuperação da própria plataforma (“Esqueci a senha” ou “Minha conta foi invadida”). Quem oferece recuperar contas por dinheiro provavelmente vai tirar mais de você.

    Antes de começar: redefinir num celular infectado ou vigiado entrega também a senha nova. Que aparelho você pode usar?

account_no-device =
    Um amigo ou amiga, um parente, a escola ou uma biblioteca pode ter um. Use uma janela anônima, não salve a senha e saia da conta no fim.

    Se precisar esperar por um aparelho seguro, tudo bem. Você pode usar o tempo para avisar seus contatos.

account_recover =
    Abra a página de recuperação no aparelho seguro e siga cada passo. Códigos só vão no próprio aplicativo ou site, nunca para uma pessoa, nem para quem diz que trabalha lá.

    Se mandam e-mail para um endereço que você não abre mais, procure “Tentar de outro jeito”.

    Funcionou?

account_email =
    Então o e-mail vem primeiro: todo link para redefinir suas outras contas chega nele.

    Recupere na página do próprio provedor. Quando entrar, confira as regras de encaminhamento e o telefone de recuperação antes de ir para a próxima conta.

account_not-yet =
    É frustrante, e não diz nada sobre você. Algumas plataformas levam dias e recusam a primeira tentativa.

    Tente de novo de um aparelho e uma rede que você já usou, e guarde cada mensagem e data.

    Enquanto isso, você pode limitar o estrago avisando as pessoas.

account_still-in =
    Bom, você ainda tem uma entrada. Com poucos passos dá para fechar a dos outros.

    Uma coisa antes, porque uma mudança pode ser percebida: alguém olha este aparelho, ou sabe a sua senha?

account_secure =
    Três passos, nesta ordem: crie uma senha que você não usa em outro lugar, desconecte todas as outras sessões e confira se você continua dentro.

    Se der, faça isso de um aparelho que ninguém mais usa. Assim a senha nova fica só sua.

account_checks =
    Agora feche as portas dos fundos. Nas configurações, confira e-mail e telefone de recuperação, encaminhamento e aplicativos ligados. Tire o que você não conhece.

    Troque a senha em todo lugar onde usou a antiga. Depois ative a verificação em duas etapas, começando pelo e-mail.
    .second-lock = Ativar a verificação em duas etapas

account_codes =
    Um código de acesso que você não pediu costuma querer dizer que alguém tem a sua senha ou tenta entrar. O código é o que falta.

    Não passe a ninguém, qualquer que seja a história. Troque a senha de um aparelho de confiança.

account_known =
    Você pode trocar a senha quando quiser e não deve motivo a ninguém, nem num namoro ou amizade próxima.

    Querer a sua senha não é prova de amor nem de lealdade. Você decide o que compartilhar e pode mudar de ideia.

account_at-home =
    Então a ordem importa. Uma senha trocada ou uma sessão desconectada pode ser percebida por quem usa a conta.

    O que aconteceria se percebessem?

account_home-rule =
    Algumas famílias têm regras de celular. É justo pedir privacidade de acordo com a sua idade; é um dos seus direitos.

    Você pode dizer: “Quero ter segurança na internet. Podemos combinar o que você olha e o que é só meu?”

    Sobre regras dá para conversar. Medo é outra coisa: se você tem medo da reação, planeje antes e aja depois.

account_forced =
    Entregar uma senha à força não é o mesmo que compartilhar. Você fez o que precisava naquele momento.

    Quem foi? Por favor, não me diga o nome.
    .known = Namoro, amizade, alguém da turma

account_threatened =
    Usar a sua conta para ameaçar você é errado, e a culpa não é sua. Você não precisa responder.

    Com que ameaçam você? Deixe os detalhes de fora, por favor.

account_money =
    É mais seguro não pagar. Dinheiro muitas vezes traz novas exigências e não garante a conta de volta.

    Se você já pagou, não tem culpa. Pode parar a qualquer momento. Guarde as mensagens e os dados do pagamento.

account_warn =
    Avise por outro canal, para que a mensagem não possa vir de quem está na sua conta.

    Você pode escrever: “Tomaram a minha conta. Ignorem mensagens e links dela e não mandem dinheiro, códigos nem imagens até eu dizer pessoalmente que voltei.”

account_wrote-as-me =
    É duro quando julgam você por palavras que não eram suas. Guarde com data e link, para poder mostrar.

    Uma frase calma basta: “Aquelas postagens não eram minhas, tomaram a minha conta.” Seu grupo ou um amigo ou amiga pode espalhar, para você não ter que debater.

account_campaign =
    Primeiro pergunte aos outros admins se alguém mudou algo. Depois tirem quem já saiu, e deem a cada admin um acesso ou papel próprio.

    Avisem quem apoia vocês, por outro canal, que a conta não está nas mãos de vocês.

    Se for importante para a campanha, um adulto aliado pode escrever a um serviço de segurança para defensores.

account_people =
    Estes serviços conhecem problemas na internet. Sou um programa, então não posso fazer o contato por você, e você decide quanto contar.

    Um jeito de começar: “Tomaram a minha conta e preciso de ajuda para recuperar.” Ninguém lá precisa da sua senha. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

account_defender =
    Estes grupos apoiam defensores de direitos humanos com segurança. Alguns conferem quem escreve e só tratam com adultos, então um adulto aliado costuma ser o caminho mais rápido.

    O que precisam saber: que plataforma, quando foi, o que você já tentou. Não a sua senha. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

account_later =
    No próximo mês, tire um minuto por semana para olhar a lista de aparelhos conectados e desconectar o que você não conhece.

    Você tem o direito de estar na internet e de levantar a voz. Proteger esta conta protege esse direito, e as pessoas que escrevem para você.
    .passwords = Criar senhas mais fortes

account_finish =
    Foi muita coisa para resolver. Se for fazer uma coisa hoje, que seja avisar seus contatos; o resto pode vir depois.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
