### Intimate pictures, for teenagers: straight and respectful, the whole steps, no sexual detail, no blame.

images_start =
    Mă bucur că ești aici. Orice a fost înainte, dacă cineva folosește o poză intimă împotriva ta, e fapta acelei persoane, nu vina ta, și eu nu te cert.

    Poți simți că s-a terminat totul. Nu s-a terminat: mulți tineri au trecut prin asta și există pași care ajută. Întâi: cum ești acum?

images_what =
    Mulțumesc. Nu am nevoie de detalii, nume sau descrieri și, te rog, nu te uita din nou la poză pentru asta.

    Ce se apropie cel mai mult?
    .threat = Cineva amenință că o distribuie
    .shared = O poză a fost distribuită
    .asked = Cineva insistă să trimit una

images_threat =
    E înfricoșător, și exact asta se urmărește. Li se întâmplă multora, iar vina e doar a celui care amenință.

    Nu mai răspunde acum. Nu plăti, nu trimite nimic, nu negocia și nu amenința la rândul tău. Dacă cedezi, fie cu bani, poze sau tăcere, de obicei urmează altă cerere.

    Nu trebuie să te descurci fără ajutor. Un singur om care știe schimbă mult.
    .gave = Am plătit sau am mai trimis
    .deadline = Mi-au dat un termen

images_gave =
    Ai avut o presiune uriașă și ai încercat să oprești totul. Nu e vina ta și nu e prea târziu să te oprești acum.

    Nu trebuie să ții nicio promisiune făcută acelei persoane. Păstrează datele plății; un adult de partea ta poate întreba banca sau serviciul de plată dacă se mai poate opri ceva.

images_deadline =
    Un termen e un mijloc de a te ține în panică și a te împiedica să te oprești și să ceri ajutor. Nu trebuie să faci nimic până expiră.

    Folosește timpul pentru tine: mergi unde e cineva, spune unui om, începe pașii.

    Nu pot ști ce vor face și nimeni nu ar trebui să îți promită. Ce știu: există ajutor și lucruri de făcut și după aceea.
    .what-if = Și dacă o distribuie?

images_known =
    Dacă cunoști persoana, furia, frica, loialitatea și rușinea pot veni toate deodată. Toate sunt normale și tot nu e vina ta.

    Nu îi datorezi o întâlnire sau o discuție. Cine e? Te rog, nu îmi spune un nume.
    .my-age = Iubit, iubită, ex sau de vârsta mea
    .grown = Un adult cunoscut

images_known-peer =
    Poate ai avut încredere în acea persoană sau ai iubit-o. Încrederea nu e o permisiune: greșește cine o încalcă.

    E mai sigur să nu vă întâlniți doar voi doi, să nu îi verifici telefonul și să nu ameninți la rândul tău. Lasă un adult ales de tine să vorbească și păstrează ce ți-a scris.

images_save =
    Întâi păstrează dovezi, doar ale cuvintelor: mesaje, nume de conturi, linkuri, cereri de plată, date. Fă capturi de ecran unde nu se vede poza intimă sau copiază cuvintele pe hârtie.

    Nu face capturi cu poza, nu o descărca și nu o redirecționa, nici ca să o raportezi. În multe țări o copie poate fi ilegală, oricare ți-ar fi motivul.

    Dacă e prea greu să te uiți, găsim altă cale.
    .saved = Am păstrat cuvintele
    .no-proof = Am șters tot

images_cannot-look =
    Atunci nu te uita. Un adult în care ai încredere poate nota pentru tine cuvintele și numele conturilor, fără să copieze poza.

    Și dacă nu se poate: poți primi ajutor fără nicio dovadă.

images_no-proof =
    E de înțeles, iar ajutorul nu depinde de dovezi.

    Dacă vrei, notează ce îți amintești: nume de conturi, date, ce s-a cerut. Lasă-ți contul deschis; uneori mesajele se mai pot găsi acolo.

images_block =
    Acum blochează persoana, în fiecare aplicație. Ascunde-ți lista de prieteni, dacă aplicația permite, ca să ajungă la mai puțini oameni.

    Raportează-i contul cu un motiv care spune că e vorba de cineva sub 18 ani. Rezultatele diferă de la o aplicație la alta; dacă refuză, raportează din nou.

    Nu îți șterge contul. Poate conține dovezi și nu tu ar trebui să dispari din cauza altora.

images_removal-gb =
    În Marea Britanie există și Report Remove. Merge printr-un cont Childline, iar acolo poza sau linkul se încarcă și e văzut de oameni pregătiți. Ți se poate cere o dovadă a vârstei.

images_removal-us =
    În Statele Unite, o lege dă platformelor vizate două zile ca să scoată o poză intimă după ce a fost raportată.

images_removal-br =
    În Brazilia, o lege despre protecția copiilor pe internet obligă platformele să scoată conținutul de abuz. Te poți referi la ea când raportezi.

images_removal-md =
    În Moldova, SigurOnline e specializat exact pe asta. Îl vei vedea în lista următoare și poți întreba acolo înainte să hotărăști ceva.

images_removal-th =
    În Thailanda, un serviciu din lista următoare e al statului sau al poliției. Poți discuta întâi cu linia de ajutor pentru copii, în thailandeză sau engleză.

images_removal-tool =
    Take It Down e gratuit, anonim și merge din orice țară, pentru poze făcute când aveai sub 18 ani. Contează și cele făcute cu IA.

    Poza nu pleacă de pe dispozitivul tău. Instrumentul face o amprentă digitală a ei, iar platformele participante caută potriviri.

    Limitele lui: doar acele platforme, nu și chaturile criptate. Mai e poza pe un dispozitiv pe care îl poți folosi?

images_tool-have =
    Deschide Take It Down din lista de mai jos, pe dispozitivul unde e poza, și alege-o acolo. Se trimite doar amprenta. Poți face asta chiar înainte să fie distribuită.

    Nu ajunge la orice copie, așa că raportează și fiecare loc pe care îl știi.

    Despre copia ta: întreabă o linie pentru copii înainte să faci ceva cu ea. Până atunci, nu o trimite nimănui. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

images_tool-not =
    Te rog, nu o căuta, nu o descărca și nu cere nimănui o copie ca să o raportezi. Îți poate face rău și poate fi ilegal.

    Poți totuși raporta locul unde e: contul, postarea, pagina. Alege un motiv care vorbește despre cineva sub 18 ani.

    Și o linie națională de sesizare poate primi un link. Oamenii de acolo se uită, ca să nu trebuiască să o faci tu. Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

images_shared =
    Îmi pare rău. Cine o distribuie fără acordul tău greșește, oricum ar fi apărut poza.

    Poate părea sfârșitul lumii. Nu este. Copiile se pot raporta și adesea pot fi scoase.

    Nu trebuie să o cauți tu. Unde e, din câte știi?
    .open = Pe o platformă sau pe un site

images_shared-chat =
    Instrumentele nu ajung în chaturi criptate sau private, dar oamenii din ele da.

    Dacă e cineva de încredere în grup, poate cere administratorului și tuturor să o șteargă, poate raporta grupul și poate ieși. Nu ar trebui să o salveze sau să o redirecționeze ca dovadă.

    Fiecare om care refuză să o dea mai departe oprește o parte din rău.

images_shared-school =
    Școala ar trebui să te protejeze, iar un adult de partea ta îi poate cere să acționeze: să oprească distribuirea, să se șteargă copiile, să se ocupe de bullying.

    Poți pune condiții. De exemplu: „Niciun profesor nu trebuie să se uite la poză” și „Vreau să știu cui i se spune.”

    Întoarcerea se poate plănui: cine merge cu tine, unde poți sta dacă devine prea mult.

images_shared-unknown =
    Nesiguranța e și ea un stres. Căutarea rareori aduce liniște și te poate răni mai tare.

    Poți acționa înainte să apară ceva: instrumentul cu amprentă merge și pentru poze nedistribuite. Și cineva de încredere poate fi atent pentru tine.

images_sent =
    Mulți de vârsta ta au trimis una. Nu e o prostie și nu e o vină, iar încrederea în cineva nu e un motiv de rușine.

    Te poți răzgândi oricând: un da de atunci nu e un da pentru totdeauna. Ce se apropie cel mai mult?
    .grown = Am trimis-o unei persoane adulte

images_sent-ask =
    Poți cere o dată, calm: „Te rog, șterge pozele pe care ți le-am trimis. Nu sunt de acord să le vadă altcineva.” Un mesaj scris e util și mai târziu.

    Nu poți verifica dacă le-a șters și asta nu e răspunderea ta.

images_sent-worry =
    Atunci nu e nevoie să tot ceri și nu mai e nimic de trimis. Dacă încearcă să te forțeze cu ele, e șantaj, și există pași și pentru asta.

    Poți acționa acum, înainte să se distribuie ceva, și poți spune unui om în care ai încredere.

images_asked =
    Nu datorezi nimănui o poză: nici ca dovadă de iubire, nici pentru o favoare, nici ca să te creadă sau să te sprijine.

    Poți spune nu, poți schimba subiectul sau poți să nu mai răspunzi. Cine insistă? Te rog, nu îmi spune un nume.
    .grown = O persoană adultă sau nu știu sigur

images_asked-peer =
    Cuvinte pe care le poți folosi: „Nu trimit poze. Te rog, nu mai cere.” Sau: „Dacă îți pasă să mă simt în siguranță, las-o baltă.”

    „Dacă m-ai iubi, ai face-o” e presiune, nu iubire. Cine te respectă acceptă primul nu. Dacă insistă, poți bloca și poți spune cuiva.

images_other-child =
    Mulțumesc că nu ai trecut pur și simplu mai departe. Nu o salva, nu o arăta și nu o trimite, nici ca dovadă sau ca să avertizezi: răul se răspândește și poate fi ilegal.

    Notează în cuvinte unde ai văzut-o, apoi ieși din chat sau din pagină. O linie de sesizare poate primi linkul și poate acționa.

    Ce ai văzut poate rămâne cu tine. Ai și tu dreptul la sprijin.

images_law =
    Legile diferă, iar eu sunt un program, nu un avocat. În multe locuri legea e gândită să te protejeze, iar organismele pentru drepturile copilului cer statelor să nu pedepsească copiii pentru asta.

    În unele locuri poliția poate totuși pune întrebări despre o poză făcută sau trimisă de tine. De aceea poate fi înțelept să vorbești cu o linie pentru copii înainte de poliție și să mergi cu un adult de partea ta.

    Poți întreba întâi orice serviciu: „Ce se întâmplă dacă raportez asta? Cui trebuie să spuneți?”

images_safe-now =
    Ai făcut mult chiar acum. Respiră înainte să mergem mai departe.

    Ești în siguranță acum: față de alți oameni și față de gândul de a-ți face rău?

images_people-case =
    Întâi ceva: în țara ta, o sesizare la unele dintre aceste servicii poate deschide un caz oficial. Poți întreba despre asta înainte să spui ceva personal și apoi hotărăști.

images_contacts =
    Oamenii de aici se ocupă des de asta; nu îi vei șoca. Nu trebuie să vadă poza și tu hotărăști cât spui. Sunt un program, deci nu îi pot contacta pentru tine.

    Un început: „Cineva are o poză intimă cu mine și pune presiune pe mine. Nu știu ce să fac mai întâi.” Cuvântul { $safe-word } îți arată din nou acești oameni, oricând.

images_later =
    În zilele următoare: somn regulat, mâncare, companie. Dacă verifici mereu, frica rămâne vie; lasă pe altcineva să fie atent o vreme.

    Dacă vin mesaje noi, adaugă cuvintele la notițe, blochează și spune celui care te ajută. Tot nu trebuie să răspunzi.

    Vocea ta, activismul tău, locul tău pe internet sunt ale tale. O poză nu îți ia niciun drept.

images_finish =
    Ai privit în față ceva foarte greu și ai găsit cum să mergi mai departe. Dacă faci un singur lucru azi, să fie acesta: spune unui om.

    Poți reveni oricând. Când închizi discuția, ea se șterge aici, dar istoricul browserului rămâne. Îl poți șterge și pe el, dacă e sigur pentru tine: cine îl verifică poate observa că lipsește ceva.
