### What Linnet says by itself: wording for teenagers where it should differ.

engine_greeting =
    Eu sou { -linnet }, um programa de computador. Ninguém lê a conversa e nada fica guardado, mas alguém perto de você, ou neste aparelho ou rede, pode ver. Não escreva nomes nem endereços. Escreva { $safe-word } quando quiser e eu mostro quem pode ajudar.

engine_not-understood =
    Desculpa, não entendi. Sou um programa com respostas prontas: o limite é meu, a culpa não é sua.

    Escolha um botão ou escreva de outro jeito. Se algo sério está acontecendo, toque em Ajuda: aparecem pessoas na hora.

engine_not-understood-again =
    Ainda não entendi. O erro é meu, não seu.

    Uma ou duas palavras-chave funcionam melhor. Ou dê uma olhada nos assuntos.

engine_not-understood-human =
    Continuo entendendo errado, e peço desculpa. Uma pessoa vai entender você melhor do que um programa.

    Estas pessoas conversam com jovens todos os dias. Você também pode continuar por aqui.

engine_which-topic = Isso pode ser sobre mais de uma coisa. Qual chega mais perto?

engine_helped =
    Que bom. Você deu um passo pela sua segurança, e isso também faz parte da luta.

    Volte quando quiser. Se você fechar esta conversa, ela some.

engine_not-helped =
    Sinto muito. Foi bom você dizer: respostas prontas não servem para tudo.

    Uma pessoa pode entrar na sua situação de um jeito que eu não consigo. Aqui estão algumas que dá para procurar.

engine_wrong =
    Desculpa, entendi errado. Voltamos para onde você estava.

    Ajuda continua a um toque, se um dia você quiser.

engine_care =
    Que bom que você me contou. Tudo o que você sente sobre isso agora é válido.

    Sou um programa, então não posso estar com você como as pessoas podem. As que aparecem abaixo podem. O que vem depois é você quem decide.

engine_care-again =
    Nada disso é culpa sua, e você não precisa enfrentar isso sem apoio.

    Se as palavras não vierem, isto basta para começar: “Preciso de ajuda e não sei como dizer.”

engine_care-more =
    Leve o tempo que precisar. Parar por aqui também é uma escolha boa.

    As pessoas abaixo podem ajudar. Se você está em perigo, tente primeiro ir para perto de outras pessoas.

engine_person =
    Sou um programa de computador. Sem sentimentos, sem ninguém atrás da tela. Não posso amar você nem ter amizade com você, e não vou fingir.

    O que eu posso: oferecer passos de segurança e indicar pessoas que escutam de verdade.

engine_personal =
    É mais seguro não escrever nomes, números nem endereços aqui. Nada disso ficou guardado.

    Dá para continuar sem eles. Não preciso de detalhes para ajudar.

engine_know-age-none = Você não disse a sua idade, então uso palavras simples.
