### What Linnet says by itself, in any conversation: when it does not understand, when it noticed danger, when a child asks about it.

engine_greeting =
    Eu sou { -linnet }, um programa de computador. Ninguém lê esta conversa. Eu não guardo nada. Alguém perto de você, ou neste aparelho ou rede, pode ver. Não escreva nomes nem endereços. Escreva { $safe-word } quando quiser: eu mostro quem ajuda.

engine_not-understood =
    Desculpa, eu não entendi. Sou um programa simples. A culpa não é sua.

    Você pode tocar em um botão abaixo. Ou escrever com outras palavras. Se algo ruim está acontecendo, toque em Ajuda.

engine_not-understood-again =
    Ainda não entendi. O erro é meu, não seu.

    Tente com uma ou duas palavras só. Ou veja a lista de assuntos.

engine_not-understood-human =
    Eu continuo entendendo errado. Desculpa. Uma pessoa de verdade pode entender você melhor.

    Aqui estão pessoas que escutam crianças. Você também pode continuar aqui comigo.

engine_which-topic =
    Posso ajudar com mais de uma coisa aqui. Qual é a mais parecida?
    .none = Nenhuma dessas

engine_labels =
    .more = Mais opções
    .topics = Ver os assuntos
    .return = Voltar para onde eu estava
    .talk = Quero falar com alguém
    .skip = Prefiro não dizer

engine_end =
    .helped = Isso ajudou
    .not-helped = Isso não ajudou
    .topics = Outro assunto
    .return = Voltar para onde eu estava

engine_helped =
    Que bom. Você cuidou de você, e isso conta.

    Você pode voltar quando quiser. Se você fechar esta conversa, ela some.

engine_not-helped =
    Sinto muito. Foi bom você me dizer. Se não ajudou, a culpa não é sua.

    Uma pessoa muitas vezes pode fazer mais do que eu. Aqui estão pessoas que escutam crianças.

engine_safe =
    .yes = Sim, estou em segurança
    .no = Não estou em segurança
    .unsure = Não tenho certeza

engine_wrong =
    Desculpa, eu entendi errado. Vamos voltar para onde você estava.

    Se um dia precisar de gente que ajuda, toque em Ajuda. O botão está sempre ali.

engine_care =
    Que bom que você me contou. Tudo bem sentir o que você sente agora.

    Eu sou só um programa. Mas pessoas de verdade podem escutar você. Elas estão aqui embaixo. Você escolhe o que vem depois.

engine_care-again =
    A culpa não é sua. Você não precisa aguentar isso sem ajuda.

    Se faltarem palavras, você pode começar assim: “Preciso de ajuda. Não sei como dizer.”

engine_care-more =
    Vá no seu tempo. Você também pode parar por aqui. As duas coisas estão certas.

    As pessoas aqui embaixo podem ajudar. Está em perigo? Se der, vá para perto de outras pessoas.

engine_person =
    Eu sou um programa de computador, não uma pessoa. Não tenho sentimentos. Então não posso amar você nem ter uma amizade.

    O que eu posso: mostrar passos seguros e pessoas que escutam de verdade.

engine_personal =
    É mais seguro não escrever nomes, números nem endereços aqui. Não guardei nada disso.

    Você pode continuar sem eles. Não preciso deles para ajudar.

engine_know = Isto é tudo o que eu sei de você agora:
engine_know-language = O idioma que você escolheu é:
engine_know-age-none = Você não disse a sua idade. Por isso uso palavras simples.
engine_know-age-child = Você disse que tem de 7 a 12 anos.
engine_know-age-teen = Você disse que tem de 13 a 17 anos.
engine_know-country-none = Você não escolheu um país.
engine_know-country = O país que você escolheu é:
engine_know-observed = Você me disse que alguém pode ver a sua tela.
engine_know-place = O ponto desta conversa onde você está. É assim que o botão Voltar funciona.
engine_know-nothing = Não sei mais nada. Nem suas palavras, nem seu nome, nem onde você está. Feche esta conversa e eu esqueço tudo.

engine_borrowed = Esta parte, por enquanto, só existe em inglês.
