### When the internet is cut, slow or blocked. People and paper still work.

offline_start =
    Când nu e internet, oamenii și hârtia merg în continuare. Putem face un plan pentru asta.

    Cum e la tine acum?
    .before = Poate va fi tăiat curând
    .cut = E tăiat sau foarte încet
    .some = Nu merg doar unele aplicații
    .returned = A revenit
    .in-danger = Sunt în pericol acum

offline_before =
    Bine că te gândești acum. Ce vrei să pregătești?
    .people = Oamenii mei
    .things = Lucruri pe hârtie
    .group = Grupul meu
    .numbers = Numere care ajută

offline_before-people =
    Scrie pe hârtie numere de telefon: doi adulți de partea ta și cineva dintre prieteni. Fără numele lor întreg.

    Stabiliți un loc de întâlnire și încă unul. Stabiliți când vă dați un semn.
    .group = Pregătesc grupul
    .things = Ce mai scriu pe hârtie?
    .home-unsafe = Acasă nu e sigur
    .done = Cine mă poate ajuta?

offline_before-things =
    Scrie numerele de care ai nevoie. Încarcă telefonul. Învață pe de rost drumul spre un loc sigur.

    Nu scrie pe hârtie nume, secrete sau adresa ta. Ar putea-o găsi alții.
    .group = Pregătesc grupul
    .people = Îi pregătesc pe ai mei
    .searched = Mi-ar putea lua telefonul
    .done = Cine mă poate ajuta?

offline_before-group =
    Stabiliți înainte: unde și la ce oră ne întâlnim? Cine cui îi spune?

    Stabiliți și: dacă nimeni nu poate vorbi, stăm în siguranță și așteptăm.
    .people = Îi pregătesc pe ai mei
    .things = Ce scriu?
    .plan = Fac un plan de siguranță
    .done = Cine ne poate ajuta?

offline_home-unsafe =
    Îmi pare rău că acasă nu e sigur. Nu e vina ta.

    Gândește-te unde poți merge și la ce adult de acolo.
    .home = Ajutor pentru acasă
    .plan = Fac un plan de siguranță
    .in-danger = Sunt în pericol acum

offline_cut =
    Întâi: ești în siguranță și e cineva cu tine? Poate merg apelurile.

    De ce ai cea mai mare nevoie?
    .get-help = Numere pentru ajutor
    .family = Să dau de ai mei
    .group = Să dau de grupul meu
    .news = Să știu ce se întâmplă
    .scared = Mi-e frică

offline_reach =
    Încearcă un apel normal sau un SMS. Nu au nevoie de internet.

    Compania de telefon le poate vedea. Spune deci doar ce trebuie: sunt bine, sunt aici.
    .calls = Apelurile merg
    .nothing = Nu merge nimic
    .missing = Lipsește cineva

offline_calls =
    Bine. Vorbește scurt, ca să țină bateria. Stabiliți când sunați din nou.

    Roagă o persoană să le spună celorlalți.
    .group = Și grupul meu?
    .news = Ce se întâmplă?
    .done = Cine mă poate ajuta?

offline_nothing =
    Mergi la locul stabilit. Sau la un adult de încredere din apropiere.

    Stai unde sunt oameni cunoscuți. Nu merge departe fără cineva.
    .alone = N-am pe nimeni și nu e sigur
    .news = Ce se întâmplă?
    .done = Cine mă poate ajuta?

offline_cut-group =
    Întâlniți-vă doar unde ați stabilit, cu un adult de partea voastră. E în regulă să așteptați.

    Campania va fi acolo și mai târziu.
    .protest = Are loc un protest
    .plan = Fac un plan de siguranță
    .news = Ce se întâmplă?
    .done = Cine ne poate ajuta?

offline_news-tg =
    Când nu e internet, zvonurile aleargă. Întreabă: cine a văzut? Mai spune cineva la fel?

    Nu da mai departe ce nu poți verifica. În Togo asta poate aduce necazuri.
    .upset = Mă tulbură
    .scared = Mi-e frică
    .done = Cine mă poate ajuta?

offline_news-th =
    Când nu e internet, zvonurile aleargă. Întreabă: cine a văzut? Mai spune cineva la fel?

    Ține pentru tine ce nu poți verifica. Întreabă un adult de partea ta.
    .upset = Mă tulbură
    .scared = Mi-e frică
    .done = Cine mă poate ajuta?

offline_news-any =
    Când nu e internet, zvonurile aleargă. Întreabă: cine a văzut? Mai spune cineva la fel?

    Încearcă radioul sau întreabă un adult de încredere. Nu da mai departe ce nu poți verifica.
    .upset = Mă tulbură
    .scared = Mi-e frică
    .done = Cine mă poate ajuta?

offline_some =
    Uneori e blocată doar o aplicație. Uneori e doar telefonul tău sau casa ta.

    Ce se potrivește?
    .around = Vreau să ocolesc blocarea
    .other = Folosim altă aplicație
    .only-me = Doar eu nu pot intra
    .home = A făcut-o cineva de acasă

offline_around =
    Există programe pentru asta. În unele locuri sunt interzise, iar unele sunt false.

    Întreabă un adult care știe legea de la voi. Apoi hotărăște.
    .tell = Pe cine aș putea întreba?
    .other = Folosim altă aplicație
    .done = Cine mă poate ajuta?

offline_other-app =
    Stabiliți asta cu grupul, față în față sau la telefon.

    Atunci nu vă poate păcăli nimeni cu un grup fals.
    .groups = Un grup mai sigur
    .strangers = Am primit un link ciudat
    .done = Cine mă poate ajuta?

offline_returned =
    Bine. Întâi spune-le alor tăi că ești bine.

    Ce urmează?
    .post = Vreau să postez ceva
    .accounts = Îmi verific conturile
    .saw = Am văzut lucruri rele
    .missing = Lipsește cineva
    .done = Cine mă poate ajuta?

offline_post =
    Ai voie să spui ce s-a întâmplat. Așteaptă puțin și uită-te cu cineva.

    Se văd fețe sau unde locuiesc oameni? Atunci ascunde-le întâi.
    .picture = Verific o poză
    .news = E adevărat?
    .tell = Cine s-ar putea uita?
    .done = Cine mă poate ajuta?

offline_contacts-emergency =
    Te rog, scrie numerele acestea pe hârtie. Un apel poate merge când internetul nu merge.
    .child = Cineva cu care să vorbesc
    .people = Îi pregătesc pe ai mei
    .done = Le-am scris

offline_contacts =
    Acum: spune-i cuiva unde ești. Mai târziu: scrie numerele pe hârtie.

    Oamenii aceștia ascultă copiii. Îi poți suna fără internet, dacă au telefon.
    .emergency = Numere pentru pericol
    .done = Am ce-mi trebuie

offline_close =
    Poți reveni când e internet. Înainte să pleci, poți șterge această discuție.
