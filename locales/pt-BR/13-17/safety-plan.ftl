### A small safety plan, for teenagers: the same places, with more to decide.

safety-plan_start =
    Algumas decisões pequenas podem deixar os próximos dias mais seguros, sem abrir mão do que importa para você. Onde você sente perigo? Pode olhar mais de um lugar.

safety-plan_way =
    Por alguns dias, mude horários ou caminho e ande com alguém. Avise uma pessoa quando sair e quando chegar, e combine o que ela faz se não tiver notícias.

    Saiba onde você pode entrar: uma loja, um posto de saúde, uma biblioteca, a casa de amigos.

safety-plan_school =
    Escolha um adulto de lá e fale de modo concreto: “No momento, não me sinto em segurança. Quero que alguém saiba, uma sala aonde eu possa ir, e que nenhum estranho venha me buscar.”

    Fique com amigos no intervalo e na saída.

safety-plan_school-not-safe =
    Então alguém de fora pode entrar: um parente, um aliado da sua organização, um canal de ajuda. Podem falar com a escola ou ir com você.

    Até lá, fique com gente que você conhece e não vá a lugar nenhum sem companhia porque alguém chamou.

safety-plan_inside =
    Aí uma lista não basta, e a culpa não é sua. Pessoas que entendem de casas inseguras podem planejar com você, no seu ritmo.

    Você não precisa sair, denunciar nem enfrentar ninguém hoje. Pode só conversar. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

safety-plan_outside =
    Conte a quem mora com você o que precisam saber, se estão do seu lado: não abrir a estranhos, não dar informação por telefone, para quem ligar.

    Combinem uma casa vizinha aonde ir, e um sinal de luz ou janela que diga que está tudo bem.

safety-plan_moving =
    Num abrigo, acampamento, quarto dividido ou na rua, as pessoas são a sua proteção: fique perto de quem você confia e deixe uma delas saber o que preocupa você.

    A maioria dos abrigos e acampamentos tem alguém responsável por proteger crianças e adolescentes. Você pode pedir por essa pessoa sem explicar tudo.

safety-plan_online =
    Por agora: conta privada, localização desligada, postagens sobre lugares só depois de sair, mensagens de estranhos fechadas. A verificação em duas etapas mantém gente fora das suas contas.

    Deixe alguém do grupo ler comentários por você. Ficar em silêncio por um tempo é escolha, não derrota.

safety-plan_action =
    Você tem o direito de se reunir e de falar. Vá em dupla, combine horários para dar notícia e deixe uma pessoa de fora saber onde você está.

    Conte a quem organiza o que preocupa você. Decida antes o que faria você sair; decidir com calma facilita no dia.

safety-plan_signal =
    Combine uma palavra ou imagem comum com alguém de confiança. Mandada sozinha, quer dizer: me ligue, venha ou peça ajuda.

    Combinem exatamente o que a pessoa vai fazer. Guarde um número importante no papel ou na cabeça, caso o celular suma.

safety-plan_now =
    Vá para onde há gente, uma loja, um posto de saúde, uma casa vizinha, e diga em voz alta: “Estou em perigo. Por favor, me ajude a ligar.” Não é exagero.

    Sou um programa e não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.
