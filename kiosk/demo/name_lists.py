"""Names for invented people: lists by language, from which `make_roster` draws given and family names at random.

One token is one name: `Latin=native` where the language has its own script, `_` for a space inside a name, `/` between
the forms of a family name that women and men bear.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pool:
    """Names of one language.

    Attributes:
        family_first: how the name is written in the language itself.
        joiner: what stands between the two in the language itself.
    """

    women: str
    men: str
    families: str
    family_first: bool = False
    joiner: str = " "


POOLS: dict[str, Pool] = {
    "en": Pool(
        "Harriet Rosalind Imogen Tamsin Winifred Philippa Beatrix Cordelia",
        "Alistair Barnaby Rupert Callum Desmond",
        "Ashcombe Thornbury-Vale Wetherell Larkspur Pemberley Hollinghurst Kestrelman Brackenridge Quillfeather Marlowe-Finch",
    ),
    "caribbean": Pool(
        "Shanelle Marvalyn Keisha-Ann Althea Claudette Renée",
        "Delroy Winston Akeem",
        "Braithwaite-Dole Cumberbatch-Lee Fairweather Stollmeyer-Roy Pennycooke Greenidge-Hall Baptiste-Moore",
    ),
    "pacific": Pool(
        "Losalini Mele Sinalei Adi_Kelera Talei Ngāhuia",
        "Tevita Sione Ratu_Jone",
        "Vakarautawa Tuʻifuaʻalā Faʻasalafa Naqelevuki Leiataualofa Tāmatāroa Kalotiʻi",
    ),
    "fr": Pool(
        "Éloïse Maëlle Clémence Apolline Héloïse Océane Zoé",
        "Gaël Thibaud Anaël Loïc",
        "Lefèbvrier Tournesœur Châtelard-Vallonne Montbrisé Aubépin d'Hautecour Prévôtel Grandchêne Brébœuf-Marchais",
    ),
    "wolof": Pool(
        "Ndèye_Fatou Aïssatou Khadidiatou Mariétou Oumou Seynabou Aminata",
        "Cheikh_Tidiane Mamadou Ousmane Ibrahima",
        "Ndiayène Diopré Sarréba Kouyatéla Traoréma Gningueul Cissébé Diallonké Touréma Bâkouta",
    ),
    "central_african": Pool(
        "Espérance Bénédicte Félicité Clarisse Merveille Ange-Marie",
        "Dieudonné Fidèle Placide",
        "Mbuyamba-Kasaï Ngalamulumé Kabeyamba Mukendiwa Nzobatinya Mboumbala Okemba-Yoka Ndayikengurutse",
    ),
    "rwanda": Pool(
        "Uwamahoro_Alice Ingabire_Diane Mukamana_Josée Umutoni_Claire",
        "Habimana_Eric Nshimiyimana_Paul",
        "Nyirabukeye Uwizeyera Mukashyakana Ntakirutinkana Bizimungura",
    ),
    "nigeria": Pool(
        "Ọmọlará Àdùkẹ́ Ngọzi Chíamaka Ìfẹ́olúwa Adaọbi Halimatu Zainab",
        "Ọláyínká Chukwuemeka Sànúsí",
        "Adébáyọ̀kún Ọlátúnbọ̀sún Nwáchukwuka Ògúnlẹ́yẹ Ezekwesịka Ɗanjummai Ɓarawa Okonkwọla Ìdòwúṣeyì",
    ),
    "ghana": Pool(
        "Akosua Efua Abena Ɛdzordzi Adwoa",
        "Kwabena Kofi",
        "Agyemanwaa Boaɖi-Mensah Dzɔkotoe Osei-Amponfi Asantewaa-Nti Kɔkɔɖoko ",
    ),
    "swahili": Pool(
        "Njeri Achieng' Wanjikũ Neema Rehema Zawadi Mwanaisha",
        "Baraka Kiprotich Otieno",
        "Kang'ethera Ong'ondoka Mwakasegere Nyambũrani Cheptoowet Mbaruku-Omari Kilimwiko Wasong'ani",
    ),
    "southern_african": Pool(
        "Thandeka Nomfundo Lerato Tšhegofatšo Ndapewa Rutendo Chipo Lineo",
        "Sibusiso Tendai Ndeshi Thabo",
        "Mthembula Nxumalwane Mošoeunyane Ndapandulwa Chikwanhira Shikongwe Dlaminini Qwabisile Hamutenyeka",
    ),
    "malagasy": Pool("Lalao Voahangy Hanitra", "Solofo Tiana", "Rakotonandrianja Razafimahaleotra Andriamihajasoa"),
    "somali": Pool("Hodan Ifrah Sahra Fadumo", "Abshir Liban", "Warsameeye Guuleedka Cawaalishire Jaamacadow Xirsiyoow"),
    "es": Pool(
        "Begoña Itziar María_José Inés Rocío Ximena Ángela Luz_Marina Yolanda Verónica",
        "Íñigo Julián Andrés Óscar",
        "Cañizares_Mena Nuñovero_Quispe Cárdenas_Illescas Ibáñez_Orduña "
        "Peñaflor_Gómez Zúñiga_Arrieta Quiñonero_Báez Urrutigoitia_Páez "
        "Mendizábal_Ocón Güiraldo_Sáenz Albarracín_Tovar Echeñique_Lara",
    ),
    "andes": Pool("Wayra Ch'aska Illari Killa", "Inti Amaru", "Mamani_Qhispe Huamaní_Ticona Ch'oque_Yujra Condoreño_Laura"),
    "pt": Pool(
        "Conceição Graça Inês Mafalda Benedita Luzia",
        "Simão João_Paulo Estêvão",
        "do_Carmo_Leitão dos_Mártires_Évora Assunção_Brandão Falcão_Simões Guimarães_Negrão Trigueirão_Sá Palmares_Luandino",
    ),
    "it": Pool(
        "Ludovica Fiammetta Ginevra Donatella Ortensia",
        "Niccolò Ruggero",
        "Castelfiorini Bonaventurini D'Altamura Pescarossa Quattrocolli De_Santarcangeli",
    ),
    "de": Pool(
        "Friederike Annegret Wiebke Käthe Mechthild Swantje",
        "Jörg Götz Björn-Uwe",
        "Läufermann Schönwälder Großklaus Mühlenbäcker von_der_Aue-Rüst Weißgerbert Köstlinger Zürchermann",
    ),
    "nl": Pool(
        "Marijke Wietske Anouk Liesbeth",
        "Koen Tjeerd",
        "van_'t_Hooglant de_Wijzeboer IJsselmuider ter_Braakveld van_den_Oeverrijk",
    ),
    "nordic": Pool(
        "Solvår Bjørg Åshild Ingeborg Sølvi Märta Ragnhild Åsa",
        "Jørn Torbjörn Håkon",
        "Grønskog Æroskov Hakestadlien Sjöängen Bjørkåsen Øverlidal Nygårdström Lindeskåre",
    ),
    "is": Pool(
        "Ragnheiður Þórdís Guðný",
        "Eyþór Hjörleifur",
        "Friðgeirsdóttir/Friðgeirsson Sæmundardóttir/Sæmundarson Ásbjarnardóttir/Ásbjarnarson",
    ),
    "fi": Pool("Päivikki Aino-Maija Hellevi", "Väinö Jyrki", "Hämäläpuro Kytösalmi Yli-Äijälä Nöyräinen Mäkipuronen"),
    "et": Pool("Õnnela Maarja-Liis Küllike", "Jüri Märt", "Tõnissaar Pärnamägi Kõivupuu Ülejõe-Raud"),
    "lv": Pool("Ilzīte Žanete Dzintra", "Jānis Ģirts", "Kalnāre/Kalnārs Bērziņkalne/Bērziņkalns Šķēliņa/Šķēliņš"),
    "lt": Pool("Živilė Rūta Jurgita", "Šarūnas Ąžuolas", "Čekuolienė/Čekuolis Žemgulytė/Žemgulis Ąžuolytė/Ąžuolaitis"),
    "pl": Pool(
        "Małgorzata Bożena Świętosława Agnieszka",
        "Stanisław Łukasz",
        "Gągolewska/Gągolewski Źródłowska/Źródłowski Śliwczyńska/Śliwczyński Łąkowiecka/Łąkowiecki",
    ),
    "cs": Pool(
        "Jiřina Ľubica Zdeňka Božena",
        "Bořivoj Ľuboš",
        "Jurášková/Jurášek Dvořáčná/Dvořáčný Křížovská/Křížovský Šťastníková/Šťastník",
    ),
    "hu": Pool("Erzsébet Piroska Tünde", "Győző Lőrinc", "Ürmössy Kőszeghalmi Szűcsvári Tóthfalvy", family_first=True),
    "ro": Pool("Ștefania Ruxandra Ilinca Mădălina", "Răzvan Ionuț", "Crângașu Țepeluș Bălănescu-Vâlcea Mărăcineanca Șerbănuț"),
    "hr": Pool("Snježana Đurđica Željka Mojca", "Vjekoslav Žarko", "Vukšinić Mrđenović Čačkošek Žlebnikar Šestanovec"),
    "sq": Pool("Drita Vjollca Shpresa", "Agron Ylli", "Gjoçaj Përmetari Çelahoxha"),
    "tr": Pool("Çağla Gülşah İpek Nurtaç", "Yiğit Oğuz", "Yıldırımöz Işıktaşlı Bıçakçıoğlu Öztürkmen Gümüşdağlı"),
    "az": Pool("Nərgiz Günəş Şəhla", "Ənvər Elçin", "Əliyarzadə Qəribzadə Xəyalova/Xəyalov"),
    "mt": Pool("Ħanna Ġorġa", "Ġużeppi", "Żammitel Buġejja Għawdxin"),
    "ga": Pool(
        "Gráinne Bláthnaid Róisín Niamh",
        "Pádraig Tadhg",
        "Ní_hEidhneáin/Ó_hEidhneáin Ní_Shúileáin/Ó_Súileáin O'Loughrane D'Arcymoor",
    ),
    "vi": Pool(
        "Thị_Ánh Thị_Mỹ_Duyên Ngọc_Diễm Thùy_Hạnh",
        "Quốc_Đạt Hữu_Phước",
        "Nguyễn Hồ Đặng Phạm Vũ Lương",
        family_first=True,
    ),
    "id": Pool(
        "Kartika Wulandari Siti_Rahayu Ni_Luh_Ayu Nurhaliza",
        "Bambang Rizal",
        "Suryaningrat Wicaksanawati Hadiprayitna Binti_Kamaruzin Puspowardaya",
    ),
    "tl": Pool("Ma._Corazón Ligaya Liwayway", "Juan_Miguel", "Dimaculañgan Peñafranciaga de_los_Santos-Uyson Ñasangkap"),
    "uk": Pool(
        "Olesia=Олеся Zoriana=Зоряна Solomiia=Соломія Myroslava=Мирослава",
        "Ostap=Остап Danylo=Данило",
        "Yavorenko=Яворенко Hrynchyshyn=Гринчишин "
        "Kalynivska/Kalynivskyi=Калинівська/Калинівський Zhuravliuk=Журавлюк Svitlychko=Світличко",
    ),
    "bg": Pool(
        "Zvezdelina=Звезделина Desislava=Десислава Tsvetana=Цветана",
        "Krasimir=Красимир",
        "Shtarbova/Shtarbov=Щърбова/Щърбов Yagodina/Yagodin=Ягодина/Ягодин Zhechkarova/Zhechkarov=Жечкарова/Жечкаров",
    ),
    "sr": Pool(
        "Ljubica=Љубица Snežana=Снежана Jagoda=Јагода",
        "Njegoš=Његош",
        "Đurđevčić=Ђурђевчић Živojnović=Живојновић Čolakreda=Чолакреда Nikšinović=Никшиновић",
    ),
    "kk": Pool(
        "Aigerim=Айгерім Gulnaz=Гүлназ Togzhan=Тоғжан",
        "Nurlan=Нұрлан",
        "Zhaqsybekova/Zhaqsybekov=Жақсыбекова/Жақсыбеков "
        "Ormanqyzy/Ormanuly=Орманқызы/Орманұлы Tölebaieva/Tölebaiev=Төлебаева/Төлебаев",
    ),
    "ky": Pool(
        "Aizhamal=Айжамал Cholpon=Чолпон",
        "Bakyt=Бакыт",
        "Asanbekova/Asanbekov=Асанбекова/Асанбеков Tölögönova/Tölögönov=Төлөгөнова/Төлөгөнов",
    ),
    "mn": Pool(
        "Sarantuya=Сарантуяа Enkhzul=Энхзул Oyuunbileg=Оюунбилэг",
        "Bat-Orgil=Бат-Оргил",
        "Gankhuyagiin=Ганхуягийн Dorjsürengiin=Доржсүрэнгийн",
    ),
    "el": Pool(
        "Despoina=Δέσποινα Kalliopi=Καλλιόπη Evangelia=Ευαγγελία Myrto=Μυρτώ",
        "Stylianos=Στυλιανός",
        "Zachariadou/Zachariadis=Ζαχαριάδου/Ζαχαριάδης "
        "Melissourgou/Melissourgos=Μελισσουργού/Μελισσουργός Kypraiou/Kypraios=Κυπραίου/Κυπραίος",
    ),
    "ar": Pool(
        "Suad=سعاد Huda=هدى Maysoon=ميسون Rania=رانيا Noura=نورة Abeer=عبير Lubna=لبنى Ibtisam=ابتسام",
        "Yousef=يوسف Tariq=طارق Marwan=مروان",
        "Al-Khatiri=الخاطري Bin_Suwailam=بن_سويلم Al-Mansourani=المنصوراني "
        "Haddadin=حدّادين Al-Zahrawi=الزهراوي Abu_Nasser=أبو_ناصر "
        "Ben_Chaabani=بن_شعباني Al-Tamimawi=التميماوي El-Gharbawi=الغرباوي Shaheenan=شاهينان",
    ),
    "fa": Pool(
        "Parvaneh=پروانه Zohreh=زهره Shabnam=شبنم Laleh=لاله",
        "Farhad=فرهاد",
        "Golestanpour=گلستان‌پور Noorzaiwal=نورزیوال Rahimianzad=رحیمیان‌زاد",
    ),
    "ur": Pool(
        "Mehreen=مہرین Zubaida=زبیدہ Ayesha=عائشہ", "Kamran=کامران", "Chishtiwala=چشتی‌والا Bukharipur=بخاری‌پور Qazilbashi=قزلباشی"
    ),
    "he": Pool("Tamar=תמר Shulamit=שולמית Yael=יעל", "Eitan=איתן", "Ben-Shoshanim=בן-שושנים Har-Zahav=הר-זהב Tzur-Peled=צור-פלד"),
    "hi": Pool(
        "Devika=देविका Priyamvada=प्रियंवदा Shakuntala=शकुन्तला Vaidehi=वैदेही",
        "Harshvardhan=हर्षवर्धन",
        "Kulkarnivar=कुलकर्णीवार Sharmani=शर्माणी Chaturvedikar=चतुर्वेदीकर Bhattacharaj=भट्टाचारज",
    ),
    "ne": Pool(
        "Sarasvati=सरस्वती Bimala=विमला Kabita=कविता",
        "Bishnu=विष्णु",
        "Shresthawal=श्रेष्ठवाल Gurungseni=गुरुङसेनी Adhikarikoti=अधिकारीकोटी",
    ),
    "bn": Pool(
        "Shirin=শিরীন Jahanara=জাহানারা Rokeya=রোকেয়া Anindita=অনিন্দিতা",
        "Mahbub=মাহবুব",
        "Chowdhurani=চৌধুরানী Sarkaruddin=সরকারউদ্দিন Majumdarpur=মজুমদারপুর",
    ),
    "ta": Pool(
        "Vasanthi=வசந்தி Kalaichelvi=கலைச்செல்வி Malarvizhi=மலர்விழி",
        "Ilango=இளங்கோ",
        "Nagalingamal=நாகலிங்கமல் Thirunavukkar=திருநாவுக்கர் Ponnambalavan=பொன்னம்பலவன்",
    ),
    "si": Pool(
        "Samanmali=සමන්මලී Nirmala=නිර්මලා Kumudini=කුමුදිනී",
        "Sarath=සරත්",
        "Gunasekarawa=ගුණසේකරව Wijeratnege=විජේරත්නගේ Ranasinghala=රණසිංහල",
    ),
    "th": Pool(
        "Siriporn=ศิริพร Kanokwan=กนกวรรณ Pimchanok=พิมพ์ชนก",
        "Somchai=สมชาย",
        "Rattanawongsa=รัตนวงศา Srisawatdikul=ศรีสวัสดิกุล Thongprasit=ทองประสิทธิ์",
    ),
    "lo": Pool("Bouakham=ບົວຄຳ Khamla=ຄຳຫຼ້າ", "Somphone=ສົມພອນ", "Vongphachanh=ວົງພະຈັນ Sisavathdy=ສີສະຫວັດດີ"),
    "km": Pool(
        "Sophea=សុភា Chanthou=ចន្ធូ Bopha=បុប្ផា",
        "Vuthy=វុទ្ធី",
        "Cheavannarith=ជាវណ្ណារិទ្ធ Sokhamrey=សុខអំរៃ Kongmealea=គង់មាលា",
        family_first=True,
    ),
    "am": Pool(
        "Tigist=ትዕግሥት Selamawit=ሰላማዊት Hirut=ሂሩት Meaza=መዓዛ",
        "Dawit=ዳዊት",
        "Gebremichaele=ገብረሚካኤለ Wolde-Tsadik=ወልደ-ጻድቅ Tessemanesh=ተሰማነሽ Habtegiorgise=ሀብተጊዮርጊሰ",
    ),
    "zh": Pool(
        "Zhining=栀宁 Qinxi=沁溪 Yuelan=月岚 Ruoshui=若水",
        "Guodong=国栋 Haoran=浩然",
        "Ouyang=欧阳 Situ=司徒 Chen=陈 Shangguan=上官 Xue=薛",
        family_first=True,
        joiner="",
    ),
    "ko": Pool(
        "Minji=민지 Seo-yeon=서연 Ha-neul=하늘 Byeol=별",
        "Dong-hyun=동현",
        "Namgung=남궁 Hwangbo=황보 Seonwoo=선우 Dokgo=독고",
        family_first=True,
        joiner="",
    ),
    "ja": Pool(
        "Yukiko=雪子 Sakurako=桜子 Chihiro=千尋 Minamo=みなも",
        "Kenshirō=健志郎",
        "Hoshigami=星神 Asagirino=朝霧野 Tsukishiroda=月白田 Kazehaya=風早",
        family_first=True,
    ),
    "ka": Pool(
        "Tamar=თამარ Nestan=ნესტან Ketevan=ქეთევან",
        "Vakhtang=ვახტანგ",
        "Makharashvili=მახარაშვილი Jvareliani=ჯვარელიანი Tsiskaradzeni=ცისკარაძენი",
    ),
    "hy": Pool(
        "Anahit=Անահիտ Hasmik=Հասմիկ Shushan=Շուշան",
        "Vardan=Վարդան",
        "Terzibashyan=Տերզիբաշյան Khachvankyan=Խաչվանքյան Aghbyuryan=Աղբյուրյան",
    ),
}
"""By language or region."""
