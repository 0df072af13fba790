### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.

shared-devices_start =
    Muita gente divide aparelhos, e já houve campanhas feitas em bibliotecas. O que importa é quem mais pode olhar. Qual você usa?

shared-devices_school =
    Parta da ideia de que a escola, ou uma empresa a serviço dela, vê quais páginas se abrem, e talvez mais. Contas da campanha e conversas privadas é melhor deixar fora. Qual é o seu caso?

shared-devices_public =
    Não dá para saber o que está instalado ali nem quem usou antes. Para pesquisar, tudo bem. As senhas das suas contas importantes é melhor não digitar ali. Qual é o seu caso?

shared-devices_family =
    Dividir em casa é normal, e querer um canto só seu também. Estaria tudo bem se alguém de casa visse o que você faz ali?

shared-devices_own-space =
    A maioria dos computadores e alguns celulares podem ter uma conta para cada pessoa, com senha própria. Quem administra o aparelho ainda alcança muita coisa; isso dá mais ordem que segredo. Isso serve?

shared-devices_borrowed =
    Use uma janela anônima, saia da conta e não deixe nada salvo. Isso protege também quem emprestou: senão, o que você faz ali fica no celular dessa pessoa. Qual é o seu caso?

shared-devices_habits =
    Janela anônima, nenhuma senha salva, sair de cada conta, fechar a janela. Arquivos que você baixou ficam ali até apagar.

    A janela anônima só esquece naquele aparelho. Quem administra o aparelho ou a rede ainda pode ver o que você abre.

shared-devices_trust =
    Num aparelho em que você não confia: nada de contas da campanha, planos, listas de pessoas ou fotos íntimas. Não é só por você; outras pessoas confiaram a você o nome delas. O que ajudaria agora?

shared-devices_no-other =
    Para muita gente é assim. Guarde a parte delicada para conversas cara a cara. Um grupo pode dividir um aparelho de confiança, com uma conta própria de que vários cuidam.

shared-devices_left-open =
    Acontece com todo mundo e dá para consertar. O que você consegue alcançar?

shared-devices_back-there =
    Saia da conta, remova senhas salvas e feche a janela. Uma senha nova garante que ninguém ficou com a antiga. O que você quer fazer?

shared-devices_far-out =
    Nas configurações de segurança da conta costuma haver uma lista de aparelhos, com um jeito de desconectá-los. Depois troque a senha e veja se algo foi enviado ou mudado.

shared-devices_ask-there =
    Você pode pedir a quem trabalha lá que reinicie o computador; não precisam de senha para isso. Assim que chegar a um aparelho de confiança, desconecte os outros e troque a senha. O que ajudaria agora?

shared-devices_wifi =
    Em Wi-Fi aberto, quem é dono pode ver que sites você visita, e uma rede pode ter nome falso. Pesquisar, tudo bem; logins e planos podem esperar. Mantenha o aparelho atualizado. Qual é o seu caso?

shared-devices_must-use =
    Seja breve, use o app ou um endereço digitado por você e que começa com https, e saia da conta depois. O cadeado mostra que a linha é privada; não mostra que o site é honesto.

shared-devices_family-wifi =
    Quem administra uma rede muitas vezes vê quais sites são visitados e quando, raramente o que se escreve. Num aparelho da escola ou vigiado, pode ser mais. Como é isso para você?

shared-devices_people =
    Estas pessoas podem ajudar com problemas na internet. Uma ligação ou página pode ficar visível num aparelho dividido; escolha qual usar.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

shared-devices_done =
    Por agora: sair da conta, não salvar nada, fechar a janela. Depois: verificação em duas etapas, para que uma senha esquecida não abra nada.

    O botão Ajuda mostra pessoas com quem falar. Se este aparelho também é dividido, toque em Sair para apagar esta conversa; a lista de páginas visitadas fica à parte. Você pode voltar quando quiser.
