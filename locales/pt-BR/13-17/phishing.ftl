### Odd links, messages and files. Calm; tricks work on everyone. Never ask to see the link.

phishing_start =
    Essas mensagens são feitas para enganar gente ocupada; cair numa delas não diz nada sobre você. Por favor, não escreva o link aqui: não consigo verificar, e você não precisa abrir de novo.

    Até onde chegou?

phishing_untouched =
    Você não precisa reagir a isso. Pressa, ameaças, prêmios e pedido de código são sinais típicos. De quem a mensagem diz ser?

phishing_from-friend =
    Pergunte à pessoa por voz ou cara a cara, não no mesmo chat: quem invadiu uma conta vai responder “sim, sou eu”. O que você descobriu?

phishing_friend-hit =
    Então a conta dessa pessoa provavelmente está em outras mãos. Ela pode seguir os passos para conta invadida, em outro aparelho, e você pode avisar os outros para não tocarem.

phishing_official =
    Cartas falsas de polícia, justiça ou escola funcionam pelo medo. As reais também existem. Alguém adulto pode achar o órgão sem usar nada da mensagem e perguntar. Até lá: não toque, não pague, não responda.

    Qual é o seu caso?

phishing_from-app =
    Abra o app, ou digite você o endereço do site. Se o aviso for verdadeiro, vai estar lá também. O cadeado no navegador não prova que um site é honesto. O que você viu?

phishing_group =
    Quando todos recebem, o alvo pode ser o trabalho de vocês. Avise os outros por outro app ou por voz, e conte à pessoa adulta que apoia o grupo. Guardem uma cópia intacta para quem entende do assunto.

    Alguém tocou no link?

phishing_group-tapped =
    Facilitem que se possa dizer “fui eu”: culpa faz as pessoas esconderem. Quem tocou para de usar aquele aparelho na internet, e o grupo leva os planos para outro lugar por enquanto. O que ajudaria agora?

phishing_tapped =
    Só tocar muitas vezes não faz nada. Feche a página, não digite nada nela, não permita nada do que ela pedir. Aconteceu mais alguma coisa?

phishing_typed =
    Ainda dá para trancar a porta. De outro aparelho: troque essa senha, e onde mais você a usa; encerre todas as outras sessões; ligue a verificação em duas etapas.

phishing_opened =
    Tire esse aparelho da internet por enquanto e não entre em nenhuma conta nele. Não apague ainda o arquivo ou a mensagem: alguém especialista pode aprender com isso. Senhas novas, só em outro aparelho.

    O que você quer fazer?

phishing_gave =
    Isso engana muita gente, adultos também. Você não deve nada a eles, digam o que disserem. O que você mandou?

phishing_papers =
    Se você mandou documentos, alguém adulto pode avisar o órgão que os emitiu, se isso for seguro para você. Fique de olho em contas ou mensagens em seu nome. Ameaçam você com isso?

phishing_warn =
    Uma frase curta basta: “Podem ter invadido minha conta, por favor ignore mensagens estranhas.” Use outro app ou a sua voz, e deixe o link de fora.

phishing_keep =
    Não responda e não repasse. Se pode ser por causa da sua campanha, guarde até alguém que entende disso ver. Depois bloqueie, denuncie e apague. O que ajudaria agora?

phishing_people =
    Estas pessoas podem ajudar com problemas na internet. Diga que recebeu uma mensagem estranha; elas dirão se querem ver.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

phishing_defenders =
    Estas pessoas ajudam grupos que defendem direitos. A maioria trabalha com pessoas adultas e verifica quem escreve; o caminho comum é a pessoa adulta que apoia o grupo. O melhor é usar um aparelho que não foi atingido.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

phishing_done =
    Por agora: deixe a mensagem quieta e avise quem está perto. Depois: verificação em duas etapas, e uma regra no grupo de perguntar por voz quando uma mensagem parecer estranha.

    O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
