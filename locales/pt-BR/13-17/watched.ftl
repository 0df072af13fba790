### Someone reads my phone or watches it: wording for 13 to 17.

watched_start =
    Suas mensagens são suas. Privacidade é direito seu, em casa e na internet. Se alguém olha o seu celular em segredo, a culpa não é sua.

    A segurança vem antes da tecnologia. Deixe nomes de fora, por favor. Como está aí onde você está agora?

watched_seen =
    O botão Sair tira esta página da tela na hora. Ele não limpa a lista de páginas visitadas e não para um programa que vigia o celular.

    Para ler sobre isso, é mais seguro um aparelho que essa pessoa nunca pegou. Continuar aqui também é decisão sua.

watched_elsewhere =
    É uma escolha cuidadosa. Por agora, deixe este celular como está; nada precisa ser decidido hoje.

    De um aparelho mais seguro, você pode abrir esta conversa de novo quando quiser. O botão Ajuda mostra pessoas com quem falar. Toque em Sair para apagar esta conversa.

watched_who =
    Por enquanto, não remova nem mude nada no celular, por favor. Quem vigia pode perceber, e ainda não sabemos como reagiria.

    Quem poderia ser? Um palpite basta, sem nome.
    .partner = Quem eu namoro ou namorei

watched_carer =
    Muitos responsáveis têm regras de celular, e às vezes olhar é um combinado entre vocês. Ler em segredo, ou de um jeito que assusta você, é outra coisa.

    Sua necessidade de privacidade cresce com você, e seu direito de opinar também. O que chega mais perto da sua situação?

watched_talk =
    Um bom momento é um momento calmo. Você pode dizer: “Vejo que você se preocupa. Podemos combinar o que fica só meu?” Marcar uma data para conversar de novo facilita o sim.

    Outro adulto que vocês respeitam pode sentar junto. O que ajudaria?

watched_campaign-fear =
    Você tem direito a ter opinião e a que ela seja ouvida. Quando quem cuida de você olha o celular por causa de uma campanha, muitas vezes há medo por trás. Perguntar do que é o medo pode abrir mais do que brigar pelo celular.

    É seguro falar disso em casa?
    .pressed = Autoridades pressionaram a família

watched_peer =
    Pessoas próximas também não têm direito às suas mensagens. Você pode dizer: “Meu celular é particular. Se quiser saber algo, me pergunte.” Uma senha nova deixa claro sem briga.

    Como essa pessoa reagiria?

watched_partner =
    Estar junto não dá direito às suas senhas. Conferir, exigir prints ou respostas rápidas é controle, e você pode dizer não. O que fazer com o namoro quem decide é você.

    O que combina mais?

watched_limit =
    Você pode dizer: “Confiança é eu não ler o seu e você não ler o meu.” Você não deve longas explicações. Se não sabe como vai ser, escolha um lugar com gente por perto.

    O que você espera?

watched_code-known =
    Saber a sua senha basta para ler quase tudo, e a culpa não é sua. Uma senha nova acaba com isso. Ela também mostra que você percebeu.

    Como seria para você quando essa pessoa percebesse?

watched_signs =
    O que você sente conta, também sem prova. Celular quente ou bateria vazia é um sinal fraco. Mais forte: alguém sabe o que você só escreveu ou disse em particular, ou teve seu celular e sua senha nas mãos.

    O que faz você pensar nisso?

watched_strange =
    Bateria velha, memória cheia e falta de atualização explicam a maior parte. Um adulto ou um amigo ou amiga que entende de celular pode olhar com você. Até lá, não ponha nele nomes nem planos.

    Alguma destas coisas veio antes?

watched_scared =
    Que bom que você me contou. Ter medo de quem vigia você é um bom motivo para buscar ajuda, e a culpa não é sua.

    Por agora, deixe o celular como está: dá para cuidar dele depois, quando você estiver em segurança e com apoio. O que ajudaria primeiro?

watched_safer-device =
    Mais seguro quer dizer: essa pessoa nunca pegou, e suas contas não estão abertas nele. Pode ser um computador da escola ou da biblioteca, ou o celular de alguém de confiança.

    Você consegue chegar a um?

watched_from-there =
    Use primeiro para falar com uma pessoa. As senhas novas vêm depois, só desse aparelho: no celular vigiado seriam lidas na hora. Quando a antiga deixa de funcionar, a pessoa percebe, então escolha o momento junto com alguém.

    Se tem um lugar seguro para papel, anote o que a pessoa parece saber, e quando. Isso ajuda quem ajuda você. O que ajudaria agora?

watched_no-device =
    Então a voz é mais segura do que a tela. Fale com alguém cara a cara, com o celular em outro cômodo. Um amigo ou amiga também pode pedir ajuda no seu lugar, do próprio telefone.

    O que ajudaria agora?

watched_officials =
    Você tem o direito de levantar a voz, e à privacidade enquanto faz isso. Se autoridades vigiam você por isso, o erro é delas. Eu não consigo ver se é assim.

    Ninguém espera que você resolva isso por conta própria. Especialistas examinam celulares de defensores; em geral um adulto aliado faz o contato. O que combina?

watched_until-then =
    Continue usando o celular para o dia a dia, para que nada pareça diferente. Não ponha nele planos, nomes nem lugares de encontro. Não apague nada: um especialista encontra mais num celular que ficou como estava.

    Fale da parte delicada pessoalmente, com todos os celulares em outro cômodo. O que ajudaria agora?

watched_defenders =
    Estas pessoas ajudam defensores de direitos humanos. A maioria trabalha com adultos e confere quem escreve, então o caminho costuma ser um adulto aliado ou a sua organização. Faça o contato de um aparelho que não passou por mãos estranhas.

    Não posso ligar para ninguém e ninguém lê esta conversa: o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

watched_person-br =
    No Brasil, contar a um serviço de ajuda pode abrir um caso: pode chegar ao Conselho Tutelar em um dia. Você pode perguntar o que acontece antes de contar a sua história.

watched_person-line =
    Estas pessoas escutam crianças e adolescentes. Você pode perguntar antes o que guardam e a quem contariam. Uma ligação ou mensagem pode ficar visível neste celular, então outro telefone pode ser mais seguro.

    Não posso ligar para ninguém e ninguém lê esta conversa: o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

watched_done =
    Por agora: deixe o celular como está e não ponha nele coisas particulares. Depois: busque ajuda de um aparelho mais seguro, com alguém ao lado, e troque senhas lá quando for a hora.

    Nada disso é culpa sua. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
