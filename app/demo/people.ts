import type { DemoPerson, DemoTeam } from './types';

export const demoTeams: DemoTeam[] = [
  { key: 'lindenhof', name: 'Lindenhof', manager: 'helena-frey' },
  { key: 'seefeld', name: 'Seefeld', manager: 'franziska-luethi' },
  { key: 'bruck', name: 'Bruck', manager: 'urs-camenzind' },
  { key: 'ward-2', name: 'Ward 2', parent: 'lindenhof', manager: 'ruth-aeschbacher' },
  { key: 'ward-3', name: 'Ward 3', parent: 'lindenhof', manager: 'vesna-jovanovic' },
  { key: 'theatre', name: 'Theatre', parent: 'lindenhof', manager: 'katrin-wyss' },
  { key: 'night-porters', name: 'Night porters', parent: 'seefeld', manager: 'goran-stankovic' },
  { key: 'it', name: 'IT', parent: 'seefeld', manager: 'daniel-huber' },
  { key: 'kitchen', name: 'Kitchen', parent: 'bruck', manager: 'stefan-huerlimann' },
];

export const demoPeople: DemoPerson[] = [
  // Lindenhof: the house itself
  { key: 'helena-frey', name: 'Helena Frey', title: 'Chief executive', team: 'lindenhof', role: 'leader', staffNumber: '40102', email: 'helena.frey@lindenhof.example', startDate: '2016-09-01' },
  { key: 'bruno-aebi', name: 'Bruno Aebi', title: 'Medical director', team: 'lindenhof', role: 'leader', staffNumber: '40057', email: 'bruno.aebi@lindenhof.example', startDate: '2009-03-01' },
  { key: 'lea-kunz', name: 'Lea Kunz', title: 'Head of people and training', team: 'lindenhof', role: 'leader', staffNumber: '40388', email: 'lea.kunz@lindenhof.example', startDate: '2018-05-01' },
  { key: 'beat-zgraggen', name: 'Beat Zgraggen', title: 'Head of nursing', team: 'lindenhof', role: 'member', staffNumber: '40031', email: 'beat.zgraggen@lindenhof.example', startDate: '2004-01-01' },
  { key: 'sabine-odermatt', name: 'Sabine Odermatt', title: 'Personnel officer', team: 'lindenhof', role: 'admin', staffNumber: '40412', email: 'sabine.odermatt@lindenhof.example', startDate: '2019-02-01' },
  { key: 'reto-caduff', name: 'Reto Caduff', title: 'Patient accounts', team: 'lindenhof', role: 'member', staffNumber: '40263', email: 'reto.caduff@lindenhof.example', startDate: '2014-11-01' },
  { key: 'mirjam-stucki', name: 'Mirjam Stucki', title: 'Receptionist', team: 'lindenhof', role: 'member', staffNumber: '40219', email: 'mirjam.stucki@lindenhof.example', startDate: '2013-06-01' },
  { key: 'dragana-petrovic', name: 'Dragana Petrović', title: 'Receptionist', team: 'lindenhof', role: 'member', staffNumber: '40655', email: 'dragana.petrovic@lindenhof.example', startDate: '2021-08-16' },
  { key: 'walter-ammann', name: 'Walter Ammann', title: 'Caretaker', team: 'lindenhof', role: 'member', staffNumber: '40012', email: 'walter.ammann@lindenhof.example', startDate: '1998-04-01' },
  { key: 'rosa-pinto', name: 'Rosa Pinto', title: 'Cleaner', team: 'lindenhof', role: 'member', staffNumber: '40174', startDate: '2011-10-01' },

  // Ward 2
  { key: 'ruth-aeschbacher', name: 'Ruth Aeschbacher', title: 'Head of Ward 2', team: 'ward-2', role: 'member', staffNumber: '40088', email: 'ruth.aeschbacher@lindenhof.example', startDate: '2010-08-01' },
  { key: 'claudia-rossi', name: 'Claudia Rossi', title: 'Nurse', team: 'ward-2', role: 'member', staffNumber: '40531', email: 'claudia.rossi@lindenhof.example', startDate: '2020-01-01' },
  { key: 'leo-brunner', name: 'Leo Brunner', title: 'Nurse', team: 'ward-2', role: 'member', staffNumber: '40702', email: 'leo.brunner@lindenhof.example', startDate: '2022-03-01' },
  { key: 'milena-novakova', name: 'Milena Nováková', title: 'Nurse', team: 'ward-2', role: 'member', staffNumber: '40618', email: 'milena.novakova@lindenhof.example', startDate: '2021-02-01' },
  { key: 'samuel-oberholzer', name: 'Samuel Oberholzer', title: 'Junior doctor', team: 'ward-2', role: 'member', staffNumber: '40871', email: 'samuel.oberholzer@lindenhof.example', startDate: '2024-02-01' },
  { key: 'aline-favre', name: 'Aline Favre', title: 'Social worker', team: 'ward-2', role: 'member', staffNumber: '40477', email: 'aline.favre@lindenhof.example', startDate: '2019-09-01' },
  { key: 'fatmire-krasniqi', name: 'Fatmire Krasniqi', title: 'Cleaner', team: 'ward-2', role: 'member', staffNumber: '40345', startDate: '2016-12-01' },

  // Ward 3
  { key: 'vesna-jovanovic', name: 'Vesna Jovanović', title: 'Head of Ward 3', team: 'ward-3', role: 'member', staffNumber: '40196', email: 'vesna.jovanovic@lindenhof.example', startDate: '2012-05-01' },
  { key: 'marta-keller', name: 'Marta Keller', title: 'Nurse', team: 'ward-3', role: 'member', staffNumber: '40592', email: 'marta.keller@lindenhof.example', startDate: '2020-09-01' },
  { key: 'elif-aydin', name: 'Elif Aydın', title: 'Trainee nurse', team: 'ward-3', role: 'member', staffNumber: '40917', email: 'elif.aydin@lindenhof.example', startDate: '2024-08-05' },
  { key: 'anna-meier', name: 'Anna Meier', title: 'Ward clerk', team: 'ward-3', role: 'member', staffNumber: '40448', email: 'anna.meier@lindenhof.example', startDate: '2019-06-01' },
  { key: 'kofi-mensah', name: 'Kofi Mensah', title: 'Night nurse', team: 'ward-3', role: 'member', staffNumber: '40566', email: 'kofi.mensah@lindenhof.example', startDate: '2020-05-01' },
  { key: 'livia-tschudi', name: 'Livia Tschudi', title: 'Nurse', team: 'ward-3', role: 'member', staffNumber: '40739', email: 'livia.tschudi@lindenhof.example', startDate: '2022-10-01' },
  { key: 'hannes-buehler', name: 'Hannes Bühler', title: 'Senior doctor', team: 'ward-3', role: 'member', staffNumber: '40153', email: 'hannes.buehler@lindenhof.example', startDate: '2011-01-01' },
  { key: 'noemi-schaer', name: 'Noemi Schär', title: 'Trainee nurse', team: 'ward-3', role: 'member', staffNumber: '40918', email: 'noemi.schaer@lindenhof.example', startDate: '2024-08-05' },
  { key: 'tenzin-dorjee', name: 'Tenzin Dorjee', title: 'Care assistant', team: 'ward-3', role: 'member', staffNumber: '40684', email: 'tenzin.dorjee@lindenhof.example', startDate: '2021-11-01' },

  // Theatre
  { key: 'katrin-wyss', name: 'Katrin Wyss', title: 'Theatre manager', team: 'theatre', role: 'member', staffNumber: '40127', email: 'katrin.wyss@lindenhof.example', startDate: '2010-11-01' },
  { key: 'ines-baumann', name: 'Ines Baumann', title: 'Theatre nurse', team: 'theatre', role: 'member', staffNumber: '40301', email: 'ines.baumann@lindenhof.example', startDate: '2015-07-01' },
  { key: 'carla-meneghini', name: 'Carla Meneghini', title: 'Surgeon', team: 'theatre', role: 'member', staffNumber: '40366', email: 'carla.meneghini@lindenhof.example', startDate: '2017-04-01' },
  { key: 'tomas-ferreira', name: 'Tomás Ferreira', title: 'Theatre orderly', team: 'theatre', role: 'member', staffNumber: '40635', email: 'tomas.ferreira@lindenhof.example', startDate: '2021-04-01' },
  { key: 'oskar-lindqvist', name: 'Oskar Lindqvist', title: 'Anaesthetist', team: 'theatre', role: 'member', staffNumber: '40281', email: 'oskar.lindqvist@lindenhof.example', startDate: '2015-02-01' },
  { key: 'mai-nguyen', name: 'Mai Nguyễn', title: 'Sterile services technician', team: 'theatre', role: 'member', staffNumber: '40547', email: 'mai.nguyen@lindenhof.example', startDate: '2020-03-01' },
  { key: 'philippe-chevalley', name: 'Philippe Chevalley', title: 'Anaesthetic nurse', team: 'theatre', role: 'member', staffNumber: '40431', email: 'philippe.chevalley@lindenhof.example', startDate: '2019-04-01' },

  // Seefeld: the house itself
  { key: 'franziska-luethi', name: 'Franziska Lüthi', title: 'Head of Seefeld', team: 'seefeld', role: 'leader', staffNumber: '40240', email: 'franziska.luethi@lindenhof.example', startDate: '2014-02-01' },
  { key: 'jonas-wirth', name: 'Jonas Wirth', title: 'Doctor', team: 'seefeld', role: 'member', staffNumber: '40713', email: 'jonas.wirth@lindenhof.example', startDate: '2022-05-01' },
  { key: 'nadia-osei', name: 'Nadia Osei', title: 'Night nurse', team: 'seefeld', role: 'member', staffNumber: '40399', email: 'nadia.osei@lindenhof.example', startDate: '2018-08-01' },
  { key: 'anna-meier-2', name: 'Anna Meier', title: 'Physiotherapist', team: 'seefeld', role: 'member', staffNumber: '40761', email: 'anna.meier2@lindenhof.example', startDate: '2023-02-01' },
  { key: 'pascal-egger', name: 'Pascal Egger', title: 'Nurse', team: 'seefeld', role: 'member', staffNumber: '40502', email: 'pascal.egger@lindenhof.example', startDate: '2019-11-01' },
  { key: 'giulia-bernasconi', name: 'Giulia Bernasconi', title: 'Occupational therapist', team: 'seefeld', role: 'member', staffNumber: '40778', email: 'giulia.bernasconi@lindenhof.example', startDate: '2023-04-01' },
  { key: 'ramona-caviezel', name: 'Ramona Caviezel', title: 'Receptionist', team: 'seefeld', role: 'member', staffNumber: '40324', email: 'ramona.caviezel@lindenhof.example', startDate: '2016-03-01' },
  { key: 'marko-ilic', name: 'Marko Ilić', title: 'Nurse', team: 'seefeld', role: 'member', staffNumber: '40693', email: 'marko.ilic@lindenhof.example', startDate: '2022-01-01' },

  // Night porters
  { key: 'goran-stankovic', name: 'Goran Stanković', title: 'Head porter, nights', team: 'night-porters', role: 'member', staffNumber: '40116', email: 'goran.stankovic@lindenhof.example', startDate: '2010-10-01' },
  { key: 'hanspeter-roth', name: 'Hanspeter Roth', title: 'Porter', team: 'night-porters', role: 'member', staffNumber: '40045', email: 'hanspeter.roth@lindenhof.example', startDate: '2006-06-01' },
  { key: 'luis-almeida', name: 'Luís Almeida', title: 'Porter', team: 'night-porters', role: 'member', staffNumber: '40601', startDate: '2020-11-01' },
  { key: 'yonas-tesfay', name: 'Yonas Tesfay', title: 'Porter', team: 'night-porters', role: 'member', staffNumber: '40804', startDate: '2023-06-01' },

  // IT
  { key: 'daniel-huber', name: 'Daniel Huber', title: 'Head of IT', team: 'it', role: 'admin', staffNumber: '40207', email: 'daniel.huber@lindenhof.example', startDate: '2012-09-01' },
  { key: 'amadou-diallo', name: 'Amadou Diallo', title: 'IT support', team: 'it', role: 'member', staffNumber: '40667', email: 'amadou.diallo@lindenhof.example', startDate: '2021-09-01' },
  { key: 'selina-marti', name: 'Selina Marti', title: 'Clinical applications', team: 'it', role: 'member', staffNumber: '40519', email: 'selina.marti@lindenhof.example', startDate: '2019-12-01' },
  { key: 'arjun-nair', name: 'Arjun Nair', title: 'IT trainee', team: 'it', role: 'member', staffNumber: '40921', email: 'arjun.nair@lindenhof.example', startDate: '2024-08-05' },

  // Bruck: the house itself
  { key: 'urs-camenzind', name: 'Urs Camenzind', title: 'Head of Bruck', team: 'bruck', role: 'leader', staffNumber: '40185', email: 'urs.camenzind@lindenhof.example', startDate: '2012-01-01' },
  { key: 'yusuf-demir', name: 'Yusuf Demir', title: 'Nurse', team: 'bruck', role: 'member', staffNumber: '40421', email: 'yusuf.demir@lindenhof.example', startDate: '2019-03-01' },
  { key: 'zofia-wojcik', name: 'Zofia Wójcik', title: 'Nurse', team: 'bruck', role: 'member', staffNumber: '40745', email: 'zofia.wojcik@lindenhof.example', startDate: '2022-11-01' },
  { key: 'christine-maurer', name: 'Christine Maurer', title: 'Doctor', team: 'bruck', role: 'member', staffNumber: '40270', email: 'christine.maurer@lindenhof.example', startDate: '2014-12-01' },
  { key: 'thomas-kaegi', name: 'Thomas Kägi', title: 'Physiotherapist', team: 'bruck', role: 'member', staffNumber: '40356', email: 'thomas.kaegi@lindenhof.example', startDate: '2017-02-01' },
  { key: 'ilaria-ferrari', name: 'Ilaria Ferrari', title: 'Receptionist', team: 'bruck', role: 'member', staffNumber: '40820', email: 'ilaria.ferrari@lindenhof.example', startDate: '2023-09-01' },
  { key: 'benedikt-zumstein', name: 'Benedikt Zumstein', title: 'Driver and caretaker', team: 'bruck', role: 'member', staffNumber: '40069', email: 'benedikt.zumstein@lindenhof.example', startDate: '2009-08-01' },

  // Kitchen
  { key: 'stefan-huerlimann', name: 'Stefan Hürlimann', title: 'Head cook', team: 'kitchen', role: 'member', staffNumber: '40138', email: 'stefan.huerlimann@lindenhof.example', startDate: '2010-12-01' },
  { key: 'petra-lang', name: 'Petra Lang', title: 'Cook', team: 'kitchen', role: 'member', staffNumber: '40229', email: 'petra.lang@lindenhof.example', startDate: '2013-10-01' },
  { key: 'jeton-berisha', name: 'Jeton Berisha', title: 'Diet cook', team: 'kitchen', role: 'member', staffNumber: '40756', email: 'jeton.berisha@lindenhof.example', startDate: '2023-01-01' },
  { key: 'abeba-haile', name: 'Abeba Haile', title: 'Kitchen assistant', team: 'kitchen', role: 'member', staffNumber: '40797', startDate: '2023-05-01' },
];
