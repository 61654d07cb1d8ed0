/**
 * Words that concepts of the trade are said with when nobody says them as usual: money and its whitening, a ransom and
 * the program that asks for it. Senses of `concepts.ts`; each needs another beside it.
 *
 * In: nothing. Out: one table for `senses.ts`.
 */
export const CONCEPT_WORDS: Record<string, string> = {
  money: `money|monies|cash|funds|capital|capitals|dirty money|illicit money|proceeds|dinero|dineros|fondos|capitales|dinero sucio|activos|plata|argent|argent sale|capitaux|fonds|geld|gelder|geldern|schwarzgeld|dinheiro|dinheiro sujo|capitais|fundos|ativos
    |деньги|денег|деньгами|грязных денег|денежных средств|средств|капитала|капиталов|tiền bẩn|tiền bạc|钱|錢|钱财|资金|資金|黑钱|黑錢|赃款|金钱|أموال|الأموال|المال|مال|الاموال|اموال|نقود|النقود|الأموال القذرة`,
  launder: `laundering|launder|laundered|laundry|whitening|whiten|whitewashing|washing|washed|cleaning|cleansing|bleaching|blanqueo|blanqueamiento|lavado|limpieza|blanchiment|blanchissement|blanchissage|lavage|nettoyage|wäsche|wäscherei|waschen|reinwaschen|weißwaschen|reinigung|lavagem|branqueamento|limpeza|lavar
    |отмывание|отмыванием|отмывания|отмыв|отмывке|отмывка|отбеливание|отбеливанием|отбеливания|отстирывание|стирка|стирке|мытьё|очистка|rửa|tẩy rửa|tẩy trắng|giặt|tẩy sạch|洗|洗白|漂白|清洗|洗净|غسل|غسيل|تبييض|تنظيف|بغسل|بغسيل`,
  ransom: `extortion|blackmail|racket|shakedown|hostage-taking|secuestro|extorsión|chantaje|extorsion|rançonnage|rachat|chantage|erpressung|erpresser|erpressungs|lösegelder|lösegeldes|sequestro|extorsão|chantagem
    |выкупа|выкупу|выкупом|вымогательство|вымогательства|вымогателей|вымогатель|вымогательский|вымогательское|вымогательская|выкупной|выкупное|tống tiền|đòi tiền chuộc|đòi tiền|勒索|敲诈|敲詐|ابتزاز|الابتزاز|للابتزاز`,
  software: `softwares|virus|viruses|trojan|trojans|logiciels|virus informatique|trojaner|viren|schadprogramm|vírus|вирус|вирусы|вирусом|софт|программное обеспечение|программного обеспечения|программным обеспечением|phần mềm|vi-rút|mã độc|软件|軟體|軟件|病毒|程式|恶意软件|برمجيات|برمجية|البرمجيات|برامج|فيروس|فيروسات|البرامج`,
  malware: 'malware|malicious software|malicious programme|malicious program|maliciel',
  fraud: `frauds|cheating|cheat|cheats|trickery|con tricks|deception|deceptions|fraude|fraudes|engaño|engaños|tromperie|tromperies|tricherie|betrügereien|betrügerei|täuschung|trapaça|trapaças|engano|enganos|мошенничества|мошенничеством|обмана|обманы|махинации|махинаций|lừa gạt|gian dối|欺骗|诈欺|詐欺案|احتيالات|الاحتيال|غش|تحايل|التحايل`,
  scam: `scams|swindles|swindling|cons|estafas|timos|estafador|arnaques|escroqueries|schwindeleien|schwindels|golpes|burlas|trapaça|аферы|афер|скамы|lừa đảo|骗案|詐騙案|诈骗案|骗术|النصب|نصب|عمليات احتيال|عمليات الاحتيال|الخداع|خداع`,
  evidence: `proofs|proof|evidences|pruebas|evidencias|preuves|nachweis|nachweise|belege|beweisen|provas|evidências|evidência|доказательств|доказательствами|улик|свидетельства|物证|凭证|证物|أدله|الأدله|البراهين|براهين|الإثباتات|إثباتات|الدليل|bằng cứ`,
  assistance: `help|support|helping|ayudas|auxilio|soutien|rechtliche hilfe|hilfeleistung|apoio|apoyo|поддержка|помощи|помощью|giúp đỡ|帮助|互相帮助|المساعدة|المعونة|معونة|العون`,
  mutual: `two-way|bilateral mutual|both-sided|recíproco|mútua|mútuo|réciproque|wechselseitig|wechselseitige|beiderseitige hilfe|обоюдная|обоюдный|взаимной|взаимная|lẫn nhau|互相|المتبادلة|المتبادل|المشتركة`,
  legal: `juridic|judicial|judiciary|lawful|judiciária|jurídicas|judiciaires|légale|gerichtliche|правовая|правовой|юридическая|судебная|судебной|tư pháp|司法|القانونية|القضائية|قضائية`,
  'legal+assistance': 'rechtshilfe|rechtsbeistand|司法协助|司法協助|法律援助|法律协助',
  'double+punishable': `double criminality|double incrimination|double punishability|twofold criminality|dual incrimination|dual punishability|dual culpability|doble incriminación|doble punibilidad|doble criminalidad|doble tipificación|double criminalité|double punissabilité|beiderseitige strafbarkeit|doppelte strafbarkeit|beidseitige strafbarkeit|gegenseitige strafbarkeit|dupla incriminação|dupla criminalidade|dupla tipificação|dupla punibilidade
    |двойная преступность|двойная криминализация|двойная наказуемость|обоюдная наказуемость|двойной криминализации|двойной преступности|tội phạm kép|hình sự kép|tội danh kép|song trùng tội phạm|双重犯罪|雙重犯罪|双重刑事|双重可罚|双重归罪|ازدواجية التجريم|ازدواج التجريم|ازدواجية الجرم|التجريم المزدوج|التجريم المتبادل`,
  material: `material|materials|images|image|pictures|picture|content|contents|photos|videos|recordings|imágenes|imagen|contenido|contenidos|materiales|fotos|vídeos|matériel|matériels|contenus|contenu|bilder|inhalte|darstellungen|materialien|aufnahmen|imagens|conteúdo|conteúdos|materiais|материалы|материал|материалов|изображения|изображений|контент|контента|tài liệu|hình ảnh|nội dung|材料|图像|圖像|内容|影像|物品|图片|素材|مواد|المواد|صور|محتوى|المحتوى`,
  sexual: `sexual|sexually|sexuales|sexuel|sexuels|sexuelle|sexuellen|sexuellem|sexueller|sexuais|сексуального|сексуальной|сексуальное|половой|tình dục|性|الجنسي|الجنسية|جنسي|جنسية`,
  misuse: `mistreatment|maltreatment|molestation|abuses|abusos|maltrato|agression|agressions|misshandlung|missbrauchs|violência|agressão|насилия|насилие|надругательства|злоупотребления|lạm dụng|xâm hại|虐待|侵害|侵犯|侵|الاعتداء|اعتداء|الإساءة|إساءة|انتهاك`,
  exploitation: `exploitation|exploiting|explotación|exploration sexuelle|ausbeutung|exploração|эксплуатация|эксплуатации|bóc lột|剥削|剝削|الاستغلال|استغلال`,
  bot: `bots|bot|robots|zombie|zombies|zombie computers|infected computers|zombie machines|robôs|zombis|zumbis|zumbi|machines zombies|robotern|zombierechner|zombierechnern|zombie-rechnern|ботов|боты|роботов|зомби|зомби-компьютеров|máy tính ma|bot mạng|僵尸|殭屍|机器人|機器人|بوتات|البوتات|روبوتات|الروبوتات|زومبي|الزومبي|بوت`,
  fishing: `fishing|angling|pesca|pescaria|pêche|hameçonnage|fischen|abfischen|angeln|fischerei|рыбалка|выуживание|выуживания|выуживанием|câu cá|钓鱼|釣魚|الصيد|صيد|التصيد|تصيد|تصيّد|اصطياد`,
  password: `password|passwords|credentials|contraseñas|contraseña|claves|mots de passe|mot de passe|passwort|passwörter|passwörtern|zugangsdaten|senhas|senha|пароль|пароли|паролей|mật khẩu|密码|كلمات المرور|كلمة المرور|كلمات السر`,
  pig: `pig|pigs|hog|hogs|cerdo|cerdos|cochon|cochons|porc|porcs|schweine|schwein|porco|porcos|свинья|свиней|猪|豬|خنزير|خنازير|الخنازير|świń|świnia`,
  slaughter: `butchering|butchery|butcher|slaughter|slaughtering|killing|matanza|matadero|sacrificio|abattage|abatage|boucherie|schlachten|schlachtung|abate|matança|разделка|разделки|забой|забоя|убой|убоя|giết mổ|làm thịt|屠宰|杀|屠杀|ذبح|uboju|ubój`,
  mule: `mule|mules|donkey|donkeys|mula|mulas|esel|maultier|maultiere|мул|мулы|мулов|la chuyển|骡子|骡|بغال|بغل|البغال`,
  spy: `spy|spying|espion|espions|espía|espías|espionaje|espionnage|spionage|espião|espiã|espionagem|шпион|шпионский|шпионская|шпионское|шпионских|шпионские|gián điệp|间谍|間諜|تجسس|التجسس|التجسسية`,
  collection: `collection|collecting|capture|harvesting|recopilación|recogida|recolección|obtención|collecte|recueil|erhebung|sammlung|erfassung|coleta|recolha|recolhimento|сбор|сбора|сбору|thu thập|收集|采集|搜集|蒐集|جمع|تجميع`,
  realtime: `real time|real-time|actual time|in real time|live time|tiempo real|en tiempo real|temps réel|en temps réel|echtzeit|in echtzeit|tempo real|em tempo real|реальном времени|в реальном времени|в режиме реального времени|реального времени|thời gian thực|theo thời gian thực|实时|實時|即时|الوقت الحقيقي|في الوقت الحقيقي|الوقت الفعلي|في الوقت الفعلي`,
  traffic: `traffic|tráfico|tráfego|trafic|verkehrs|verkehr|трафик|трафика|lưu lượng|流量|حركة المرور|المرور`,
  handover: `handing over|surrender|entrega|remise|übergabe|überstellung|передача|giao nộp|移交`,
  suspect: `suspects|suspect|offenders|fugitives|sospechosos|fugitivos|suspects|fugitifs|verdächtigen|verdächtige|straftätern|straftäter|suspeitos|foragidos|подозреваемых|преступников|nghi phạm|罪犯|逃犯|嫌犯|嫌疑人|المجرمين|المشتبه بهم|الهاربين`,
  'collection+realtime': 'echtzeiterhebung|echtzeit-erhebung|echtzeitsammlung',
};
